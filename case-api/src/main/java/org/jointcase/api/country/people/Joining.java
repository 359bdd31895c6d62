package org.jointcase.api.country.people;

import static org.jointcase.organisation.OrganisationKind.GOVERNMENT_AGENCY;
import static org.jointcase.organisation.OrganisationKind.LAW_ENFORCEMENT;
import static org.jointcase.organisation.OrganisationKind.NATIONAL_CENTRE;
import static org.jointcase.organisation.OrganisationKind.PRIVATE_PARTNER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointcase.agreement.AgreementCommand.Draft;
import org.jointcase.agreement.AgreementCommand.Sign;
import org.jointcase.agreement.AgreementId;
import org.jointcase.api.change.NamedCommands;
import org.jointcase.api.country.material.Lines;
import org.jointcase.api.country.material.NamedIds;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationCommand.Activate;
import org.jointcase.organisation.OrganisationCommand.Propose;
import org.jointcase.organisation.OrganisationKind;

/** Lets organisations join the demonstration's, memorandum by memorandum, as the country grows. */
public final class Joining {
    private static final int TERM_YEARS = 10;

    /** Of the first that joins; each later one comes at four times the cases. */
    private static final int FIRST_AT = 10;

    static final List<Draught> DRAUGHTS = draughts();

    private final NamedCommands commands;
    private final Staffing staffing;
    private final Mandate administrator;
    private final Staff centre;
    private final Staff agency;
    private final Staff police;

    record Party(String code, OrganisationKind kind, String country, String name) {}

    record Draught(String title, List<Party> parties) {}

    public Joining(NamedCommands commands, Staffing staffing) {
        this.commands = commands;
        this.staffing = staffing;
        administrator = staffing.administrator("ncic");
        centre = staffing.of("ncic", NATIONAL_CENTRE);
        agency = staffing.of("agency", GOVERNMENT_AGENCY);
        police = staffing.of("police", LAW_ENFORCEMENT);
    }

    /** How many memoranda a case of this number finds in force, the demonstration's among them. */
    public static int memoranda(int number) {
        int count = 1;
        for (long at = FIRST_AT; at <= number && count <= DRAUGHTS.size(); at *= 4) {
            count++;
        }
        return count;
    }

    /**
     * Does what was not done at an earlier start.
     *
     * @param agreement of the demonstration
     * @param count how many memoranda there are to be, with the demonstration's
     */
    public List<Memorandum> join(AgreementId agreement, int count) {
        var memoranda = new ArrayList<Memorandum>();
        var partner = staffing.of("partner", PRIVATE_PARTNER);
        memoranda.add(new Memorandum(agreement, centre, List.of(agency, police, partner)));
        DRAUGHTS.stream().limit(count - 1L).map(this::join).forEach(memoranda::add);
        return memoranda;
    }

    private Memorandum join(Draught draught) {
        var joined = draught.parties().stream().map(this::join);
        var parties = Stream.concat(joined, Stream.of(agency, police)).toList();
        var agreement = new AgreementId(NamedIds.of(draught.title(), 0));
        var all = Stream.concat(Stream.of(centre), parties.stream()).toList();
        commands.send(
                draught.title(),
                supervisor(centre),
                act -> new Draft(
                        act,
                        agreement,
                        draught.title(),
                        all.stream().map(Staff::organisation).collect(Collectors.toSet()),
                        act.today(),
                        act.today().plusYears(TERM_YEARS),
                        Memorandum.clauses()));
        all.forEach(party -> commands.send(
                draught.title() + "/" + party.organisation(), supervisor(party), act -> new Sign(act, agreement)));
        return new Memorandum(agreement, centre, parties);
    }

    private Staff join(Party party) {
        var staff = staffing.of(party.code(), party.kind());
        var id = staff.organisation();
        commands.send(
                "propose/" + party.code(),
                administrator,
                act -> new Propose(act, id, party.code(), party.name(), party.kind(), party.country()));
        commands.send("activate/" + party.code(), supervisor(centre), act -> new Activate(act, id));
        return staff;
    }

    private static Mandate supervisor(Staff staff) {
        return staff.supervisors().getFirst();
    }

    private static List<Draught> draughts() {
        var draughts = new ArrayList<Draught>();
        for (var line : Lines.of("parties.txt")) {
            if (line.startsWith("= ")) {
                draughts.add(new Draught(line.substring(2), new ArrayList<>()));
            } else {
                var fields = line.split("\\s*\\|\\s*", -1);
                draughts.getLast()
                        .parties()
                        .add(new Party(fields[0], OrganisationKind.valueOf(fields[1]), fields[2], fields[3]));
            }
        }
        return draughts;
    }
}
