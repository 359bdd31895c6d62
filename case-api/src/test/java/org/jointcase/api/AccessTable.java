package org.jointcase.api;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jointcase.mandate.Role;

/** Who may use which route, and what he must see for it: the table that was agreed, in the words of its rows. */
final class AccessTable {
    private static final String ROUTES = """
            GET  /me                                                    | everybody                     | -
            GET  /people                                                | everybody                     | -

            GET  /organisations                                         | everybody                     | -
            GET  /organisations/{id}                                    | everybody                     | it
            POST /organisations                                         | ADMINISTRATOR of the centre   | -
            POST /organisations/{id}/activation                         | SUPERVISOR of the centre      | it
            POST /organisations/{id}/suspension                         | SUPERVISOR of the centre      | it
            POST /organisations/{id}/reinstatement                      | SUPERVISOR of the centre      | it

            GET  /agreements                                            | everybody                     | -
            GET  /agreements/{id}                                       | everybody                     | it
            POST /agreements                                            | SUPERVISOR of the centre      | -
            POST /agreements/{id}/signatures                            | SUPERVISOR                    | it
            POST /agreements/{id}/suspension                            | SUPERVISOR of the centre      | it
            POST /agreements/{id}/resumption                            | SUPERVISOR of the centre      | it
            POST /agreements/{id}/termination                           | SUPERVISOR of the centre      | it

            GET  /investigations                                        | readers                       | -
            GET  /investigations/{id}                                   | readers                       | it
            GET  /investigations/{id}/history                           | readers                       | it
            GET  /investigations/{id}/changes                           | readers                       | it
            GET  /investigations/{id}/replay                            | readers                       | it
            POST /investigations                                        | INVESTIGATOR, LIAISON         | -
            POST /investigations/{id}/opening                           | SUPERVISOR of the centre      | it
            POST /investigations/{id}/refusal                           | SUPERVISOR of the centre      | it
            POST /investigations/{id}/lead                              | SUPERVISOR of the centre      | it
            POST /investigations/{id}/participants                      | SUPERVISOR of the centre      | it
            POST /investigations/{id}/participants/{organisationId}/withdrawal | SUPERVISOR of the centre | it
            POST /investigations/{id}/members                           | SUPERVISOR                    | it
            POST /investigations/{id}/members/{personId}/removal        | SUPERVISOR                    | it
            POST /investigations/{id}/closure-proposal                  | INVESTIGATOR, SUPERVISOR      | it
            POST /investigations/{id}/closure-return                    | SUPERVISOR of the centre      | it
            POST /investigations/{id}/closure                           | SUPERVISOR of the centre      | it
            POST /investigations/{id}/reopening                         | SUPERVISOR of the centre      | it
            POST /investigations/{id}/suspension                        | SUPERVISOR of the centre      | it
            POST /investigations/{id}/resumption                        | SUPERVISOR of the centre      | it
            POST /investigations/{id}/absorption                        | SUPERVISOR of the centre      | it

            POST /investigations/{id}/notes                             | INVESTIGATOR, EXHIBITS_OFFICER | it
            GET  /notes/{id}                                            | readers                       | it
            POST /notes/{id}/correction                                 | INVESTIGATOR, EXHIBITS_OFFICER | it
            POST /investigations/{id}/tasks                             | INVESTIGATOR, EXHIBITS_OFFICER | it
            GET  /tasks/{id}                                            | readers                       | it
            POST /tasks/{id}/assignment                                 | INVESTIGATOR, EXHIBITS_OFFICER | it
            POST /tasks/{id}/completion                                 | INVESTIGATOR, EXHIBITS_OFFICER | it

            POST /investigations/{id}/exhibits                          | INVESTIGATOR, EXHIBITS_OFFICER | it
            GET  /exhibits/{id}                                         | readers                       | it
            GET  /exhibits/{id}/content                                 | readers                       | it
            POST /exhibits/{id}/transfer                                | INVESTIGATOR, EXHIBITS_OFFICER | it
            POST /exhibits/{id}/transfer/acceptance                     | INVESTIGATOR, EXHIBITS_OFFICER | it
            POST /exhibits/{id}/transfer/refusal                        | INVESTIGATOR, EXHIBITS_OFFICER | it
            POST /exhibits/{id}/fate                                    | INVESTIGATOR, EXHIBITS_OFFICER | it

            POST /investigations/{id}/releases                          | INVESTIGATOR, LIAISON         | it
            GET  /releases/{id}                                         | readers                       | it
            POST /releases/{id}/approval                                | SUPERVISOR of the centre      | it
            POST /releases/{id}/rejection                               | SUPERVISOR of the centre      | it
            POST /releases/{id}/withdrawal                              | INVESTIGATOR, LIAISON         | it
            POST /releases/{id}/acknowledgement                         | INVESTIGATOR, LIAISON         | it

            POST /investigations/{id}/assistance-requests               | INVESTIGATOR, LIAISON         | it
            GET  /assistance-requests/{id}                              | readers                       | it
            POST /assistance-requests/{id}/transmission                 | SUPERVISOR of the centre      | it
            POST /assistance-requests/{id}/return                       | SUPERVISOR of the centre      | it
            POST /assistance-requests/{id}/resubmission                 | INVESTIGATOR, LIAISON         | it
            POST /assistance-requests/{id}/acknowledgement              | INVESTIGATOR, LIAISON         | it
            POST /assistance-requests/{id}/execution                    | INVESTIGATOR, LIAISON         | it
            POST /assistance-requests/{id}/result                       | INVESTIGATOR, LIAISON         | it
            POST /assistance-requests/{id}/refusal                      | INVESTIGATOR, LIAISON         | it
            POST /assistance-requests/{id}/withdrawal                   | INVESTIGATOR, LIAISON         | it
            POST /assistance-requests/{id}/conclusion                   | INVESTIGATOR, LIAISON         | it

            GET  /dashboard                                             | readers                       | -
            GET  /approvals                                             | readers                       | -
            GET  /audit/entries                                         | AUDITOR                       | -
            GET  /audit/entries/{position}/proof                        | everybody                     | -
            GET  /receipts/{position}                                   | everybody                     | it

            GET  /log/checkpoint                                        | everybody                     | -
            GET  /log/tile/{level}/{tile}                               | everybody                     | -
            GET  /log/tile/entries/{tile}                               | AUDITOR of the centre         | -
            GET  /log/access/checkpoint                                 | everybody                     | -
            GET  /log/access/tile/{level}/{tile}                        | everybody                     | -
            GET  /log/access/tile/entries/{tile}                        | AUDITOR of the centre         | -

            GET  /audit/bundle                                          | AUDITOR of the centre         | -

            GET  /read-models                                           | ADMINISTRATOR of the centre   | -
            GET  /read-models/{name}                                    | ADMINISTRATOR of the centre   | it
            POST /read-models/{name}/rebuild                            | ADMINISTRATOR of the centre   | it
            POST /read-models/{name}/comparison                         | ADMINISTRATOR of the centre   | it
            """;

    /**
     * A row of the table.
     *
     * @param ofCentre whether for the centre's people alone
     * @param ofObject whether the route names an object, which whoever uses it must see
     */
    record Rule(Set<Role> roles, boolean ofCentre, boolean ofObject) {
        boolean permits(Role role, String organisation) {
            return roles.contains(role) && (!ofCentre || organisation.equals("ncic"));
        }
    }

    private AccessTable() {}

    /** The rules by route, as {@code GET /api/v1/me}. */
    static Map<String, Rule> rules() {
        return ROUTES.lines()
                .filter(row -> !row.isBlank())
                .map(row -> row.split("\\|"))
                .collect(toMap(row -> route(row[0]), AccessTable::rule));
    }

    /** The logs are files, beside the API. */
    private static String route(String cell) {
        return cell.strip().replaceFirst(" +", cell.contains(" /log/") ? " " : " /api/v1");
    }

    private static Rule rule(String[] row) {
        var who = row[1].strip();
        var ofCentre = who.endsWith(" of the centre");
        return new Rule(
                roles(who.replace(" of the centre", "")),
                ofCentre,
                row[2].strip().equals("it"));
    }

    private static Set<Role> roles(String who) {
        return switch (who) {
            case "everybody" -> EnumSet.allOf(Role.class);
            case "readers" -> EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));
            default ->
                EnumSet.copyOf(Arrays.stream(who.split(", ")).map(Role::valueOf).toList());
        };
    }
}
