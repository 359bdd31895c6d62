package org.jointcase.api.exhibit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.UUID;
import org.jointcase.api.problem.ProblemKind;
import org.jointcase.api.problem.Refused;
import org.jointcase.evidence.CaseKey;
import org.jointcase.evidence.DamagedFile;
import org.jointcase.evidence.Expected;
import org.jointcase.evidence.IntakeRefused;
import org.jointcase.evidence.Vault;
import org.jointcase.exhibit.Content;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.ledger.command.Receipt;
import org.jointcase.ledger.entry.OutcomeUnknown;
import org.jointcase.ledger.key.CaseKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files of exhibits, each under its exhibit's id and its case's key. */
public final class EvidenceStore {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceStore.class);

    private final Vault vault;
    private final CaseKeys keys;

    EvidenceStore(Vault vault, CaseKeys keys) {
        this.vault = vault;
        this.keys = keys;
    }

    /** Has a stored file recorded. */
    public interface Recording {
        Receipt of(Content content) throws IOException;
    }

    /**
     * Stores a file and has it recorded. What is not recorded is not kept.
     *
     * @param id made by the server, never used before
     * @return what was recorded, now or at an earlier attempt, which may have given another id
     * @throws Refused if the file is too large, there is no room, or its digest is not the stated one
     */
    public Receipt keep(
            ExhibitId id, InvestigationId investigation, IncomingFile file, Expected expected, Recording recording)
            throws IOException {
        var content = store(id, investigation, file, expected);
        try {
            var receipt = recording.of(content);
            if (Intake.collected(receipt).exhibitId().equals(id)) {
                vault.settle(id.value());
            } else {
                discard(id);
            }
            return receipt;
        } catch (OutcomeUnknown mayBeRecorded) {
            // It stays unsettled: this program never sweeps it.
            throw mayBeRecorded;
        } catch (IOException | RuntimeException notRecorded) {
            discard(id);
            throw notRecorded;
        }
    }

    private Content store(ExhibitId id, InvestigationId investigation, IncomingFile file, Expected expected)
            throws IOException {
        try {
            vault.checkRoomFor(file.atLeast());
            var stored = vault.store(id.value(), file.content(), keyOf(investigation), expected);
            return Content.file(file.name(), stored.size(), stored.sha256(), stored.sha512());
        } catch (IntakeRefused refused) {
            throw new Refused(
                    switch (refused.reason()) {
                        case LARGER_THAN_THE_LIMIT -> ProblemKind.TOO_LARGE;
                        case DISK_TOO_FULL -> ProblemKind.STORAGE_FULL;
                        case HASH_DIFFERS -> ProblemKind.DIGEST_DIFFERS;
                    });
        }
    }

    /** Forgets a file that no entry names. */
    public void discard(ExhibitId id) {
        try {
            vault.discard(id.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(InvestigationId investigation, RecordedFile file) throws IOException {
        return vault.open(file.stored(), keyOf(investigation));
    }

    /** Read to its end before; empty where it is not the file that was recorded. */
    Optional<InputStream> openVerified(Collected collected) throws IOException {
        var file = RecordedFile.of(collected.exhibitId(), collected.content());
        var key = keyOf(collected.investigationId());
        try {
            vault.verify(file.stored(), key);
            return Optional.of(vault.open(file.stored(), key));
        } catch (DamagedFile | NoSuchFileException e) {
            LOG.warn("a file of evidence is not what was recorded: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private CaseKey keyOf(InvestigationId investigation) {
        var key = keys.forCase(investigation.value());
        return CaseKey.of(bytes(key.id()), key.bytes());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
