package org.jointcase.api.country.story;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jointcase.api.country.material.EvidenceFile;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitKind;
import org.jointcase.handling.Tlp;
import org.jointcase.mandate.Mandate;
import org.jspecify.annotations.Nullable;

/** An exhibit of the story, and who has it as far as the story has been told. */
final class Item {
    final String name;
    final ExhibitId id;
    final ExhibitKind kind;
    final Mandate registrar;
    final Tlp tlp;
    final @Nullable Item parent;
    private final Supplier<EvidenceFile> file;
    private Mandate custodian;
    private boolean touched;
    private boolean onItsWay;

    Item(
            String name,
            ExhibitId id,
            ExhibitKind kind,
            Mandate registrar,
            Tlp tlp,
            @Nullable Item parent,
            Supplier<EvidenceFile> file) {
        this.name = name;
        this.id = id;
        this.kind = kind;
        this.registrar = registrar;
        this.tlp = tlp;
        this.parent = parent;
        this.file = file;
        this.custodian = registrar;
    }

    boolean physical() {
        return kind == ExhibitKind.DEVICE || kind == ExhibitKind.STORAGE_MEDIUM;
    }

    boolean open() {
        return tlp != Tlp.RED;
    }

    EvidenceFile file() {
        return file.get();
    }

    String seal() {
        return "SEAL-" + id.toString().substring(28);
    }

    Mandate custodian() {
        return custodian;
    }

    /** To somebody else, or back from an offer that was refused. */
    void passesTo(Mandate receiver) {
        custodian = receiver;
        touched = true;
    }

    /** Offered, and not answered. */
    void isOnItsWay() {
        onItsWay = true;
        touched = true;
    }

    /** Whether it was never offered to anybody. */
    boolean untouched() {
        return !touched;
    }

    boolean rests() {
        return !onItsWay;
    }

    /** Where {@link Tlp#RED} hides it from everybody who is not named. */
    Set<Mandate> named(Mandate leader) {
        return open() ? Set.of() : Set.copyOf(List.of(registrar, leader));
    }
}
