package org.jointcase.handling;

/**
 * The conditions under which one recipient has something.
 *
 * @param informationEvaluation 4x4 evaluation of the information, 1 (accuracy not in doubt) to 4
 */
public record Handling(
        Tlp tlp, Pap pap, HandlingCode handlingCode, SourceEvaluation sourceEvaluation, int informationEvaluation) {}
