package org.jointcase.api.operations;

import java.util.List;
import org.jointcase.ledger.signer.Signer;
import org.springframework.boot.health.contributor.Health;

/** Whether the logs are signed, from here or from another node whose turn it is. */
final class SignersPart implements Part {
    private final List<Signer> signers;

    SignersPart(List<Signer> signers) {
        this.signers = signers;
    }

    @Override
    public Health look() {
        var health = signers.stream().anyMatch(Signer::refuses) ? Health.down() : Health.up();
        for (var signer : signers) {
            health.withDetail(
                    signer.log().toString(), signer.refuses() ? "refuses" : signer.isActive() ? "active" : "waits");
        }
        return health.build();
    }
}
