package org.jointcase.assistance;

import org.jointcase.agreement.AgreementId;

/** The clause of an agreement that a request rests on. */
public record ClauseBasis(AgreementId agreementId, String clauseRef) {}
