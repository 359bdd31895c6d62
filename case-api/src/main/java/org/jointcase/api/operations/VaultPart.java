package org.jointcase.api.operations;

import java.io.IOException;
import org.jointcase.evidence.Vault;
import org.springframework.boot.health.contributor.Health;

/** Whether evidence can be taken in. */
final class VaultPart implements Part {
    private final Vault vault;

    VaultPart(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Health look() throws IOException {
        var room = vault.room();
        return (room < 0 ? Health.down() : Health.up()).withDetail("room", room).build();
    }
}
