package org.jointcase.api.country.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jointcase.agreement.DataCategory;
import org.jointcase.api.country.material.Dice;
import org.jointcase.api.country.material.EvidenceFile;
import org.jointcase.exhibit.Acquisition;
import org.jointcase.exhibit.Content;
import org.jointcase.exhibit.Derivation;
import org.jointcase.exhibit.ExhibitCommand.Collect;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitKind;
import org.jointcase.handling.Tlp;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.Mandate;
import org.jspecify.annotations.Nullable;

/** What evidence there is in a case, and how it comes in. */
record Collecting(Setting setting) {
    static final String CONDITION = "sealed, intact";

    private static final int DERIVED = 8;
    private static final List<ExhibitKind> KINDS = weighted(22, 18, 18, 14, 12, 4, 3, 2, 1, 4, 2);
    private static final List<Tlp> MARKINGS =
            List.of(Tlp.AMBER, Tlp.AMBER, Tlp.AMBER, Tlp.AMBER, Tlp.AMBER_STRICT, Tlp.GREEN, Tlp.GREEN, Tlp.RED);

    /** @param derived whether some come out of earlier ones: then they have to be collected in their order */
    List<Item> items(int count, boolean derived) {
        var items = new ArrayList<Item>(count);
        for (int i = 0; i < count; i++) {
            items.add(item(i, derived && i > 0 ? items : List.of()));
        }
        return items;
    }

    private Item item(int number, List<Item> earlier) {
        var what = "exhibit/" + number;
        var dice = setting.dice(what);
        var registrar = setting.cast().worker(dice);
        var parent = parent(earlier, registrar, dice);
        var kind = parent == null ? dice.pick(KINDS) : parent.physical() ? ExhibitKind.DISK_IMAGE : parent.kind;
        return new Item(
                what,
                new ExhibitId(setting.id(what)),
                kind,
                registrar,
                parent == null ? dice.pick(MARKINGS) : parent.tlp,
                parent,
                () -> EvidenceFile.of(kind, setting.wording(), setting.dice(what + "/file")));
    }

    private static @Nullable Item parent(List<Item> earlier, Mandate registrar, Dice dice) {
        if (earlier.isEmpty() || !dice.chance(DERIVED)) {
            return null;
        }
        var chosen = dice.pick(earlier);
        return chosen.open() && chosen.registrar.of(registrar.organisation()) ? chosen : null;
    }

    Step collected(Item item) {
        var ago = Setting.ago(setting.dice(item.name + "/ago"));
        if (item.physical()) {
            return new Step.Sealing(
                    setting.name(item.name),
                    item.registrar,
                    ago,
                    act -> collect(act, item, Content.item(item.seal(), CONDITION)));
        }
        return new Step.Filing(
                setting.name(item.name),
                item.registrar,
                ago,
                item.id,
                setting.investigation(),
                item::file,
                (act, content) -> collect(act, item, content));
    }

    private Collect collect(Act act, Item item, Content content) {
        var dice = setting.dice(item.name + "/words");
        var wording = setting.wording();
        var persons = item.named(setting.cast().leader()).stream()
                .map(Mandate::person)
                .collect(Collectors.toSet());
        return new Collect(
                act,
                item.id,
                setting.investigation(),
                item.kind,
                wording.formal("item " + item.kind, dice),
                categoryOf(item.kind),
                item.tlp,
                persons,
                wording.formal("source", dice),
                new Acquisition(
                        act.happenedAt().minus(Duration.ofMinutes(dice.between(10, 5_000))),
                        dice.pick(List.of("R. ", "M. ", "L. ", "J. ")) + wording.formal("family", dice),
                        dice.chance(50) ? wording.formal("city", dice) : null,
                        wording.formal("method", dice),
                        wording.formal("tool", dice)),
                item.parent == null ? null : item.parent.id,
                item.parent == null ? null : derivation(item.parent, dice),
                content);
    }

    private static Derivation derivation(Item parent, Dice dice) {
        return parent.physical()
                ? Derivation.IMAGE
                : dice.pick(List.of(Derivation.EXTRACT, Derivation.ANALYSIS_RESULT, Derivation.CONVERSION));
    }

    private static DataCategory categoryOf(ExhibitKind kind) {
        return switch (kind) {
            case LOG, NETWORK_CAPTURE -> DataCategory.TRAFFIC;
            case MESSAGE, DEVICE, STORAGE_MEDIUM, DISK_IMAGE, MEMORY_IMAGE -> DataCategory.CONTENT;
            case ACCOUNT_DATA -> DataCategory.SUBSCRIBER;
            case MALWARE_SAMPLE -> DataCategory.TECHNICAL;
            case DOCUMENT, OTHER -> DataCategory.PERSONAL;
        };
    }

    /** In the order of how often they come. */
    private static List<ExhibitKind> weighted(int... percents) {
        var order = List.of(
                ExhibitKind.LOG,
                ExhibitKind.MESSAGE,
                ExhibitKind.DOCUMENT,
                ExhibitKind.ACCOUNT_DATA,
                ExhibitKind.OTHER,
                ExhibitKind.NETWORK_CAPTURE,
                ExhibitKind.MALWARE_SAMPLE,
                ExhibitKind.DISK_IMAGE,
                ExhibitKind.MEMORY_IMAGE,
                ExhibitKind.DEVICE,
                ExhibitKind.STORAGE_MEDIUM);
        var kinds = new ArrayList<ExhibitKind>();
        for (int i = 0; i < percents.length; i++) {
            kinds.addAll(Collections.nCopies(percents[i], order.get(i)));
        }
        return List.copyOf(kinds);
    }
}
