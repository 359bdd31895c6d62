package org.jointcase.api.country.story;

import java.util.List;
import org.jointcase.api.country.material.Dice;
import org.jointcase.exhibit.ExhibitCommand.AcceptTransfer;
import org.jointcase.exhibit.ExhibitCommand.DecideFate;
import org.jointcase.exhibit.ExhibitCommand.OfferTransfer;
import org.jointcase.exhibit.ExhibitCommand.RefuseTransfer;
import org.jointcase.exhibit.Fate;
import org.jointcase.exhibit.FateKind;
import org.jointcase.exhibit.Finding;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.Mandate;

/** Who has the evidence, and what becomes of it. */
record Custody(Setting setting) {
    private static final int DAMAGED = 3;
    private static final String DIFFERENT = "0".repeat(64);

    /**
     * Of some the transfer to a colleague: accepted, refused or not answered.
     *
     * @param pending whether some may stay unanswered
     * @param percent of the items that are offered
     */
    List<List<Step>> transfers(List<Item> items, boolean pending, int percent) {
        return items.stream()
                .filter(Item::open)
                .map(item -> transfer(item, pending, percent))
                .filter(steps -> !steps.isEmpty())
                .toList();
    }

    private List<Step> transfer(Item item, boolean pending, int percent) {
        var dice = setting.dice(item.name + "/transfer");
        var colleagues = setting.cast().colleagues(item.custodian());
        if (!dice.chance(percent) || colleagues.isEmpty()) {
            return List.of();
        }
        var receiver = dice.pick(colleagues);
        if (pending && dice.chance(10)) {
            var offered = offered(item, receiver);
            item.isOnItsWay();
            return List.of(offered);
        }
        return dice.chance(10) ? refused(item, receiver) : handedOver(item, receiver, dice);
    }

    private List<Step> refused(Item item, Mandate receiver) {
        var steps = List.of(
                offered(item, receiver),
                setting.deed(
                        item.name + "/refuse",
                        receiver,
                        act -> new RefuseTransfer(act, item.id, "Nothing can be stored here before Monday.")));
        item.passesTo(item.custodian());
        return steps;
    }

    /** Now and then what arrives is not what was recorded. */
    List<Step> handedOver(Item item, Mandate receiver, Dice dice) {
        var damaged = dice.chance(DAMAGED);
        var steps = List.of(
                offered(item, receiver),
                setting.deed(
                        item.name + "/accept",
                        receiver,
                        act -> new AcceptTransfer(act, item.id, finding(item, damaged))));
        item.passesTo(receiver);
        return steps;
    }

    private Step offered(Item item, Mandate receiver) {
        return setting.deed(
                item.name + "/offer",
                item.custodian(),
                act -> new OfferTransfer(
                        act, item.id, receiver.representative(), "For examination and safe keeping.", null));
    }

    private static Finding finding(Item item, boolean damaged) {
        return item.physical()
                ? new Finding(null, item.seal(), damaged ? "the seal is torn" : Collecting.CONDITION)
                : new Finding(damaged ? DIFFERENT : item.file().sha256(), null, null);
    }

    /** @param mayBeRetained by its custodian, in whose hands it stays */
    Step fate(Item item, boolean mayBeRetained) {
        var what = item.name + "/fate";
        return setting.deed(
                what,
                item.custodian(),
                act -> new DecideFate(act, item.id, fate(act, setting.dice(what), mayBeRetained), null));
    }

    private static Fate fate(Act act, Dice dice, boolean mayBeRetained) {
        var until = act.today().plusYears(dice.between(1, 12));
        return switch (dice.below(mayBeRetained ? 10 : 5)) {
            case 0, 1 -> new Fate(FateKind.RETURNED, null, null, "The owner", "R-" + dice.between(100, 9_999));
            case 2, 3, 4 ->
                new Fate(FateKind.HANDED_TO_PROSECUTION, null, null, "The prosecutor", "P-" + dice.between(100, 9_999));
            default -> new Fate(FateKind.RETAINED_UNTIL, until, "statute of limitations", null, null);
        };
    }
}
