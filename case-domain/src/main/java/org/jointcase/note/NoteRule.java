package org.jointcase.note;

import org.jointcase.rule.Rule;

/** The rules of what was observed. */
public enum NoteRule implements Rule {
    ONLY_ITS_ORGANISATION_CORRECTS_A_NOTE
}
