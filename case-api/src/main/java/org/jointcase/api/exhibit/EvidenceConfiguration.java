package org.jointcase.api.exhibit;

import java.io.IOException;
import org.jointcase.embedded.Home;
import org.jointcase.evidence.Vault;
import org.jointcase.evidence.VaultSettings;
import org.jointcase.ledger.key.CaseKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where evidence is kept, also for who has no requests to answer. */
@Configuration(proxyBeanMethods = false)
public class EvidenceConfiguration {
    @Bean(destroyMethod = "close")
    Vault vault(Home home, EvidenceSettings settings) throws IOException {
        return Vault.open(new VaultSettings(
                home.directory("evidence"),
                settings.maxFile().toBytes(),
                settings.minFree().toBytes()));
    }

    @Bean
    EvidenceStore evidenceStore(Vault vault, CaseKeys keys) {
        return new EvidenceStore(vault, keys);
    }
}
