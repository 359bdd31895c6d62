package org.jointcase.api.provider;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointcase.mandate.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts of the embedded provider: the demonstration's, where it runs, and those in the directory. */
public final class Accounts {
    private final List<Account> demonstration;
    private final JdbcClient jdbc;

    Accounts(List<Account> demonstration, JdbcClient jdbc) {
        this.demonstration = List.copyOf(demonstration);
        this.jdbc = jdbc;
    }

    /** The accounts in the directory alone. */
    public static Accounts stored(JdbcClient jdbc) {
        return new Accounts(List.of(), jdbc);
    }

    /** The account of this name. */
    public Optional<Account> find(String name) {
        return demonstration.stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .or(() -> stored(name));
    }

    private Optional<Account> stored(String name) {
        return jdbc.sql("select name, secret, called, organisation, roles from directory.account where name = :name")
                .param("name", name)
                .query((row, number) -> new Account(
                        row.getString("name"),
                        row.getString("secret"),
                        row.getString("called"),
                        row.getString("organisation"),
                        Arrays.stream((String[]) row.getArray("roles").getArray())
                                .map(Role::valueOf)
                                .collect(Collectors.toSet())))
                .optional();
    }

    /** @return whether it was new */
    public boolean add(Account account) {
        return jdbc.sql("""
                                insert into directory.account (name, secret, called, organisation, roles)
                                values (:name, :secret, :called, :organisation, :roles) on conflict do nothing
                                """)
                        .param("name", account.name())
                        .param("secret", account.secret())
                        .param("called", account.called())
                        .param("organisation", account.organisation())
                        .param("roles", account.roles().stream().map(Role::name).toArray(String[]::new))
                        .update()
                == 1;
    }
}
