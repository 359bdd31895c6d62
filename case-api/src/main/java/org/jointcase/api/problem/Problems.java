package org.jointcase.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.Reached;
import org.jointcase.api.security.Caller;
import org.jointcase.api.security.OrganisationNotActive;
import org.jointcase.ledger.command.KeyUsedOtherwise;
import org.jointcase.ledger.command.Stale;
import org.jointcase.ledger.command.Untimely;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.OutcomeUnknown;
import org.jointcase.mandate.NotPermitted;
import org.jointcase.mandate.NotVisible;
import org.jointcase.messaging.Reason;
import org.jointcase.messaging.follow.FollowerUnavailable;
import org.jointcase.projections.access.UnreadableQuestion;
import org.jointcase.rule.Rule;
import org.jointcase.rule.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what the case file throws. Whoever is refused something of a case is written down first. */
@RestControllerAdvice
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final AccessJournal journal;
    private final Refusals refusals;
    private final ProblemAnswers answers;

    Problems(AccessJournal journal, Refusals refusals, ProblemAnswers answers) {
        this.journal = journal;
        this.refusals = refusals;
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(RuleBroken broken, HttpServletRequest request) {
        refusals.count(broken.rule());
        var problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setType(ProblemKind.typeOf(broken.rule()));
        problem.setTitle(ProblemKind.titleOf(broken.rule()));
        return writtenDown(request, broken.rule(), problem);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(NotPermitted refusal, HttpServletRequest request) {
        return writtenDown(request, null, ProblemKind.NOT_PERMITTED.problem(null));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(OrganisationNotActive refusal, HttpServletRequest request) {
        return writtenDown(request, null, ProblemKind.ORGANISATION_NOT_ACTIVE.problem(null));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(NotVisible refusal, HttpServletRequest request) {
        return writtenDown(request, null, ProblemKind.NOT_FOUND.problem(null));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(Stale stale) {
        var problem = ProblemKind.STALE.problem(null);
        problem.setProperty("version", stale.version());
        problem.setProperty("position", stale.position());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(KeyUsedOtherwise conflict) {
        return answer(ProblemKind.KEY_USED_OTHERWISE);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(OutcomeUnknown unknown) {
        return answer(ProblemKind.OUTCOME_UNKNOWN);
    }

    @ExceptionHandler({
        LedgerUnavailable.class,
        FollowerUnavailable.class,
        DataAccessException.class,
        TransactionException.class
    })
    ResponseEntity<byte[]> onUnavailable(Exception failure) {
        LOG.warn("Unavailable: {}", Reason.of(failure));
        return answer(ProblemKind.UNAVAILABLE);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(Refused refused) {
        return answer(refused.kind().problem(refused.getMessage()));
    }

    @ExceptionHandler({UnreadableQuestion.class, Untimely.class})
    ResponseEntity<byte[]> onMalformed(RuntimeException shape) {
        return answer(ProblemKind.MALFORMED.problem(shape.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(Exception failure) {
        // Without its message: that may say what is in a case.
        LOG.error("A request failed: {}", Reason.of(failure));
        return answer(ProblemKind.INTERNAL);
    }

    private ResponseEntity<byte[]> writtenDown(HttpServletRequest request, @Nullable Rule rule, ProblemDetail problem) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller) {
            try {
                journal.refused(caller, Reached.of(request), rule, key(request));
            } catch (LedgerUnavailable failure) {
                return onUnavailable(failure);
            }
        }
        return answer(problem);
    }

    private static @Nullable UUID key(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Idempotency-Key"))
                    .map(UUID::fromString)
                    .orElse(null);
        } catch (IllegalArgumentException noKey) {
            return null;
        }
    }

    private ResponseEntity<byte[]> answer(ProblemKind kind) {
        return answer(kind.problem(null));
    }

    private ResponseEntity<byte[]> answer(ProblemDetail problem) {
        return answers.of(problem);
    }
}
