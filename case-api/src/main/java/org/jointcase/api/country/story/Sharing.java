package org.jointcase.api.country.story;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointcase.agreement.Purpose;
import org.jointcase.api.country.material.Dice;
import org.jointcase.api.country.people.Memorandum;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.handling.Handling;
import org.jointcase.handling.HandlingCode;
import org.jointcase.handling.Pap;
import org.jointcase.handling.SourceEvaluation;
import org.jointcase.handling.Tlp;
import org.jointcase.mandate.Mandate;
import org.jointcase.release.ReleaseCommand.Acknowledge;
import org.jointcase.release.ReleaseCommand.Approve;
import org.jointcase.release.ReleaseCommand.Propose;
import org.jointcase.release.ReleaseCommand.Reject;
import org.jointcase.release.ReleaseCommand.Withdraw;
import org.jointcase.release.ReleaseId;

/** What one organisation gives another in a case. */
final class Sharing {
    private static final List<Integer> HOW_MANY = List.of(0, 0, 0, 0, 1, 1, 1, 2, 2, 3);
    private static final int MOST_AT_ONCE = 5;

    private final Setting setting;
    private final Custody custody;
    private final List<ReleaseId> live = new ArrayList<>();

    private enum End {
        PROPOSED,
        REJECTED,
        WITHDRAWN,
        APPROVED,
        ACKNOWLEDGED
    }

    Sharing(Setting setting, Custody custody) {
        this.setting = setting;
        this.custody = custody;
    }

    /** @param pending whether some may wait for their decision */
    List<List<Step>> releases(List<Item> items, boolean pending) {
        var dice = setting.dice("releases");
        int count = dice.pick(HOW_MANY);
        var releases = new ArrayList<List<Step>>();
        for (int i = 0; i < count; i++) {
            releases.add(release("release/" + i, items, pending));
        }
        return releases;
    }

    /** Those that still give something when the case closes. */
    List<ReleaseId> live() {
        return live;
    }

    private List<Step> release(String what, List<Item> items, boolean pending) {
        var dice = setting.dice(what);
        var cast = setting.cast();
        var partner = dice.pick(cast.partners());
        var outwards = dice.chance(70);
        var giver = outwards ? cast.leader() : partner;
        var receiver = outwards ? partner : cast.leader();
        var given = given(items, giver, dice);
        if (given.isEmpty()) {
            return List.of();
        }
        var id = new ReleaseId(setting.id(what));
        var end = end(dice, pending);
        var steps = new ArrayList<>(List.of(proposed(what, id, giver, receiver, given)));
        if (end == End.REJECTED) {
            steps.add(setting.deed(
                    what + "/reject",
                    cast.decider(),
                    act -> new Reject(act, id, "More than the purpose needs; propose the extract.")));
        }
        if (end == End.WITHDRAWN) {
            steps.add(setting.deed(
                    what + "/withdraw", giver, act -> new Withdraw(act, id, "Proposed for the wrong recipient.")));
        }
        if (end == End.APPROVED || end == End.ACKNOWLEDGED) {
            steps.add(setting.deed(what + "/approve", cast.decider(), act -> new Approve(act, id)));
            live.add(id);
        }
        if (end == End.ACKNOWLEDGED) {
            steps.add(setting.deed(what + "/acknowledge", receiver, act -> new Acknowledge(act, id, hashes(given))));
            handOver(given, giver, receiver, dice, steps);
        }
        return steps;
    }

    private List<Item> given(List<Item> items, Mandate giver, Dice dice) {
        var own = items.stream()
                .filter(item -> item.open() && item.registrar.of(giver.organisation()))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        int first = dice.below(own.size());
        return own.subList(first, Math.min(own.size(), first + dice.between(1, MOST_AT_ONCE)));
    }

    private static End end(Dice dice, boolean pending) {
        int place = dice.below(100);
        if (pending && place < 25) {
            return End.PROPOSED;
        }
        return place < 35 ? End.REJECTED : place < 45 ? End.WITHDRAWN : place < 65 ? End.APPROVED : End.ACKNOWLEDGED;
    }

    private Step proposed(String what, ReleaseId id, Mandate giver, Mandate receiver, List<Item> given) {
        var strictest = given.stream().map(item -> item.tlp).max(naturalOrder()).orElse(Tlp.AMBER);
        var exhibits = given.stream().map(item -> item.id).collect(Collectors.toSet());
        return setting.deed(
                what,
                giver,
                act -> new Propose(
                        act,
                        id,
                        setting.investigation(),
                        exhibits,
                        receiver.organisation(),
                        Set.of(),
                        setting.cast().memorandum().agreement(),
                        Memorandum.SHARING,
                        Purpose.INVESTIGATION,
                        new Handling(strictest, Pap.AMBER, HandlingCode.H1, SourceEvaluation.B, 2)));
    }

    private static Map<ExhibitId, String> hashes(List<Item> given) {
        var hashes = new HashMap<ExhibitId, String>();
        given.stream()
                .filter(item -> !item.physical())
                .forEach(item -> hashes.put(item.id, item.file().sha256()));
        return hashes;
    }

    /** One of them goes to the recipient itself, now and then. */
    private void handOver(List<Item> given, Mandate giver, Mandate receiver, Dice dice, List<Step> steps) {
        given.stream()
                .filter(item -> item.untouched() && item.custodian().of(giver.organisation()))
                .findFirst()
                .filter(item -> dice.chance(40))
                .ifPresent(item -> steps.addAll(custody.handedOver(item, receiver, dice)));
    }
}
