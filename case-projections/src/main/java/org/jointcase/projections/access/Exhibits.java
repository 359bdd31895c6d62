package org.jointcase.projections.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.exhibit.ExhibitEvent.HandedToProsecution;
import org.jointcase.exhibit.ExhibitEvent.IntegrityQuestioned;
import org.jointcase.exhibit.ExhibitEvent.Retained;
import org.jointcase.exhibit.ExhibitEvent.Returned;
import org.jointcase.exhibit.ExhibitEvent.TransferAccepted;
import org.jointcase.exhibit.ExhibitEvent.TransferOffered;
import org.jointcase.exhibit.ExhibitEvent.TransferRefused;
import org.jointcase.handling.Tlp;
import org.jspecify.annotations.Nullable;

/** Whose an exhibit is, after the rules of {@link org.jointcase.exhibit.ExhibitSight}. */
final class Exhibits {
    private Exhibits() {}

    static ObjectSight of(Collected event) {
        var registrar = event.registrar().value();
        var organisation = event.organisationId().value();
        var sight = ObjectSight.of(
                event.caseId(), event.aggregateId(), event.originator().value(), organisation);
        if (event.tlp() == Tlp.RED) {
            var named = new HashSet<>(Set.of(registrar));
            event.persons().forEach(person -> named.add(person.value()));
            sight = sight.redBut(named);
        }
        return held(sight, registrar, organisation);
    }

    static ObjectSight after(ObjectSight sight, ExhibitEvent event) {
        return switch (event) {
            case Collected again -> throw new IllegalStateException("an exhibit is collected once");
            case TransferOffered to ->
                offered(sight, to.receiver().value(), to.organisationId().value());
            case TransferAccepted by ->
                held(sight, by.receiver().value(), by.organisationId().value());
            case TransferRefused refused -> held(sight, sight.custodian(), sight.custodianOrganisation());
            case IntegrityQuestioned same -> sight;
            case Retained retained -> held(sight, sight.custodian(), sight.custodianOrganisation());
            case Returned returned -> held(sight, null, null);
            case HandedToProsecution handed -> held(sight, null, null);
        };
    }

    private static ObjectSight held(ObjectSight sight, @Nullable UUID person, @Nullable UUID organisation) {
        return sight.heldBy(person, organisation).shownTo(holders(sight.red(), person, organisation));
    }

    private static ObjectSight offered(ObjectSight sight, UUID receiver, UUID organisation) {
        var holders = new HashSet<>(sight.holders());
        holders.add(Holder.member(organisation, receiver));
        return sight.shownTo(holders);
    }

    /** A supervisor acts in a custodian's stead; of what is TLP:RED only once the custodian is no longer assigned. */
    private static Set<String> holders(boolean red, @Nullable UUID person, @Nullable UUID organisation) {
        if (person == null || organisation == null) {
            return Set.of();
        }
        var custodian = Holder.member(organisation, person);
        return red ? Set.of(custodian) : Set.of(custodian, Holder.supervisors(organisation));
    }
}
