package org.jointcase.api.exhibit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the vault takes.
 *
 * @param maxFile a larger file is refused
 * @param minFree what an upload leaves free on the disk
 * @param sweepEvery how often files that no entry names are removed, the first time a minute after the start, and never while the signer objects to the ledger; 0 for never
 */
@ConfigurationProperties("jointcase.evidence")
record EvidenceSettings(
        @DefaultValue("16GB") DataSize maxFile,
        @DefaultValue("1GB") DataSize minFree,
        @DefaultValue("6h") Duration sweepEvery) {}
