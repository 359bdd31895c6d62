package org.jointcase.api.country.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointcase.api.country.material.Dice;
import org.jointcase.api.country.people.Memorandum;
import org.jointcase.api.country.people.Staff;
import org.jointcase.assistance.AssistanceKind;
import org.jointcase.assistance.AssistanceRequestCommand.Acknowledge;
import org.jointcase.assistance.AssistanceRequestCommand.Conclude;
import org.jointcase.assistance.AssistanceRequestCommand.Refuse;
import org.jointcase.assistance.AssistanceRequestCommand.ReportResult;
import org.jointcase.assistance.AssistanceRequestCommand.Resubmit;
import org.jointcase.assistance.AssistanceRequestCommand.Return;
import org.jointcase.assistance.AssistanceRequestCommand.StartExecution;
import org.jointcase.assistance.AssistanceRequestCommand.Submit;
import org.jointcase.assistance.AssistanceRequestCommand.Transmit;
import org.jointcase.assistance.AssistanceRequestCommand.Withdraw;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.assistance.ClauseBasis;
import org.jointcase.assistance.LegalBasis;
import org.jointcase.assistance.Particulars;
import org.jointcase.assistance.RefusalGround;
import org.jointcase.assistance.Urgency;
import org.jointcase.organisation.OrganisationKind;

/** What the lead's organisation asks of others in a case. */
record Asking(Setting setting) {
    private static final List<Integer> HOW_MANY = List.of(0, 0, 0, 0, 0, 1, 1, 1, 2, 2);
    private static final int RETURNED_FIRST = 12;

    /** @param pending whether some may still be under way */
    List<List<Step>> requests(boolean pending) {
        var dice = setting.dice("requests");
        int count = dice.pick(HOW_MANY);
        var requests = new ArrayList<List<Step>>();
        for (int i = 0; i < count; i++) {
            requests.add(request("request/" + i, pending));
        }
        return requests;
    }

    private List<Step> request(String what, boolean pending) {
        var dice = setting.dice(what);
        var cast = setting.cast();
        var asked = dice.pick(Stream.concat(cast.others().stream(), cast.participants().stream())
                .toList());
        var id = new AssistanceRequestId(setting.id(what));
        var steps = new ArrayList<>(List.of(submitted(what, id, asked)));
        if (dice.chance(15)) {
            steps.add(setting.deed(
                    what + "/withdraw",
                    cast.leader(),
                    act -> new Withdraw(act, id, "The provider answered by itself.")));
            return steps;
        }
        if (dice.chance(RETURNED_FIRST)) {
            steps.addAll(returned(what, id));
        }
        steps.addAll(answered(what, id, asked, dice));
        return pending ? steps.subList(0, dice.between(1, steps.size())) : steps;
    }

    private List<Step> returned(String what, AssistanceRequestId id) {
        var cast = setting.cast();
        return List.of(
                setting.deed(
                        what + "/return",
                        cast.decider(),
                        act -> new Return(act, id, "Name the accounts, and the days that are asked for.", null)),
                setting.deed(
                        what + "/resubmit",
                        cast.leader(),
                        act -> new Resubmit(act, id, particulars(setting.dice(what + "/resubmit")))));
    }

    private List<Step> answered(String what, AssistanceRequestId id, Staff asked, Dice dice) {
        var cast = setting.cast();
        var liaison = dice.pick(asked.liaisons());
        var steps = new ArrayList<Step>();
        steps.add(setting.deed(what + "/transmit", cast.decider(), act -> new Transmit(act, id, null)));
        if (dice.chance(15)) {
            var ground = dice.pick(List.of(RefusalGround.NOT_IN_POSSESSION, RefusalGround.CONDITIONS_NOT_MET));
            steps.add(setting.deed(
                    what + "/refuse",
                    liaison,
                    act -> new Refuse(act, id, ground, "It was not kept for as long as that.", null)));
            return steps;
        }
        var result = setting.wording().formal("result", dice);
        steps.add(setting.deed(what + "/acknowledge", liaison, act -> new Acknowledge(act, id, null)));
        steps.add(setting.deed(what + "/start", liaison, act -> new StartExecution(act, id, null)));
        steps.add(setting.deed(what + "/report", liaison, act -> new ReportResult(act, id, result, null)));
        steps.add(setting.deed(what + "/conclude", cast.leader(), act -> new Conclude(act, id)));
        return steps;
    }

    private Step submitted(String what, AssistanceRequestId id, Staff asked) {
        var dice = setting.dice(what + "/words");
        var kind = dice.pick(kindsFor(asked.kind()));
        var abroad = asked.kind() == OrganisationKind.FOREIGN_AUTHORITY;
        var provision = abroad && kind.legal() ? new LegalBasis(LegalBasis.BUDAPEST_CONVENTION, article(kind)) : null;
        var clause = provision == null
                ? new ClauseBasis(setting.cast().memorandum().agreement(), Memorandum.ASSISTANCE)
                : null;
        // Not when it is sent: a second try has to say the same.
        var particulars = particulars(dice);
        return setting.deed(
                what,
                setting.cast().leader(),
                act -> new Submit(
                        act, id, setting.investigation(), kind, asked.organisation(), provision, clause, particulars));
    }

    private Particulars particulars(Dice dice) {
        var wording = setting.wording();
        return new Particulars(
                dice.pick(List.of(Urgency.ROUTINE, Urgency.ROUTINE, Urgency.URGENT, Urgency.EMERGENCY)),
                wording.formal("facts", dice),
                wording.formal("data", dice),
                wording.formal("necessity", dice));
    }

    private static List<AssistanceKind> kindsFor(OrganisationKind asked) {
        return switch (asked) {
            case FOREIGN_AUTHORITY ->
                List.of(
                        AssistanceKind.PRESERVATION,
                        AssistanceKind.TRAFFIC_DATA_DISCLOSURE,
                        AssistanceKind.STORED_DATA_ACCESS,
                        AssistanceKind.INFRASTRUCTURE_ATTRIBUTION);
            case PRIVATE_PARTNER ->
                List.of(AssistanceKind.PRESERVATION, AssistanceKind.TAKEDOWN, AssistanceKind.INCIDENT_RESPONSE);
            case ACADEMIA -> List.of(AssistanceKind.MALWARE_ANALYSIS, AssistanceKind.EXPERT_OPINION);
            default ->
                List.of(
                        AssistanceKind.PRESERVATION,
                        AssistanceKind.STORED_DATA_ACCESS,
                        AssistanceKind.FORENSIC_EXAMINATION,
                        AssistanceKind.MALWARE_ANALYSIS);
        };
    }

    /** Of the Budapest Convention, towards another state. */
    private static String article(AssistanceKind kind) {
        return switch (kind) {
            case PRESERVATION -> "29";
            case TRAFFIC_DATA_DISCLOSURE -> "30";
            default -> "31";
        };
    }
}
