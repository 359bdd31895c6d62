package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jointcase.api.start.Connections;
import org.jointcase.embedded.DatabaseRoles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An administrator has a read model made anew, and sees how far it has come. */
class RebuiltIT {
    private final Program program = Program.shared();
    private final Someone administrator = program.as("ncic.administrator");

    @Test
    void while_somebody_still_reads_the_old_one_it_waits_and_says_so() throws SQLException {
        var joint = JointCase.shared(program);
        try (var reader = program.bean(Connections.class)
                        .unpooled(DatabaseRoles.QUERY)
                        .getConnection();
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("select from custody.cursor");

            assertThat(administrator.post("/read-models/custody/rebuild", "").status())
                    .isEqualTo(202);

            Eventually.holds("all is folded", () -> {
                var rebuild = rebuild();
                return rebuild.path("target").asLong(0) > 0
                        && rebuild.path("percent").asInt(0) == 100
                        && rebuild.required("position").equals(rebuild.required("target"));
            });
            Eventually.holds(
                    "all is indexed",
                    () -> rebuild().path("tablesIndexed").asInt(0)
                            == rebuild().required("tables").asInt());
            assertThat(rebuild().required("tables").asInt()).isPositive();
            assertThat(rebuild().path("secondsLeft").isNumber())
                    .as("how long he reads is not known")
                    .isFalse();
            administrator.post("/read-models/custody/rebuild", "").refused(409, "rebuild-under-way");
            assertThat(program.as("ncic.supervisor").get(joint.route("")).status())
                    .as("the old one serves")
                    .isEqualTo(200);
            reader.rollback();
        }
        Eventually.holds(
                "the new one serves",
                () -> rebuild().isMissingNode() || rebuild().isNull());
    }

    private JsonNode rebuild() {
        return administrator.get("/read-models/custody").granted().json().path("rebuild");
    }
}
