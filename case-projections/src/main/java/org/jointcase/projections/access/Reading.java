package org.jointcase.projections.access;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jointcase.mandate.Mandate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The read models, as far as somebody may see them. */
public final class Reading {
    /**
     * No switch of a generation comes between the snapshot, which the next statement takes, and what the views lead to. Not by
     * way of the connection, which would be asked before, set, and set back after each question.
     */
    private static final String OF_ONE_MOMENT = """
            set transaction isolation level repeatable read;
            set local statement_timeout = '10s';
            lock table read_model.asking in access share mode
            """;

    /**
     * A plan made for one person serves another badly: who sees ten cases and who sees all of them are far apart. None is
     * compiled: what limits to his sight is reckoned far too dear, and compiling takes longer than asking.
     */
    private static final String BEGIN = """
            select set_config('jointcase.person', :person, true),
                   set_config('jointcase.organisation', :organisation, true),
                   set_config('jointcase.roles', :roles, true),
                   set_config('jointcase.centre', :centre, true),
                   set_config('plan_cache_mode', 'force_custom_plan', true),
                   set_config('jit', 'off', true)
            """;

    private final JdbcClient client;
    private final TransactionTemplate transaction;

    /** @param source connections of {@code jointcase_query} */
    public Reading(DataSource source) {
        client = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        transaction.setReadOnly(true);
    }

    /**
     * Asks on somebody's behalf. All that one question reads is of one moment.
     *
     * @throws org.springframework.transaction.TransactionException if the database cannot be reached
     * @throws org.springframework.dao.DataAccessException if it cannot answer
     */
    public <T> T by(Mandate mandate, Function<JdbcClient, T> question) {
        return transaction.execute(status -> {
            begin(mandate);
            return question.apply(client);
        });
    }

    /** As {@link #by(Mandate, Function)}, with the conditions that limit the question to what he sees. */
    public <T> T by(Mandate mandate, BiFunction<JdbcClient, Visible, T> question) {
        return by(mandate, client -> question.apply(client, Visible.to(mandate)));
    }

    private void begin(Mandate mandate) {
        client.sql(OF_ONE_MOMENT).update();
        client.sql(BEGIN)
                .param("person", mandate.person().toString())
                .param("organisation", mandate.organisation().toString())
                .param("roles", mandate.roles().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("centre", String.valueOf(mandate.ofCentre()))
                .query()
                .singleRow();
    }
}
