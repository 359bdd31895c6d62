package org.jointcase.ledger.event;

import org.jointcase.mandate.CaseEvent;

/**
 * The stable name of an event: the class may move, the name never.
 *
 * @param name the aggregate's type, a dot, what happened
 * @param revision that is written now, from 1
 */
record EventName(String name, int revision, Class<? extends CaseEvent> event) {
    String aggregateType() {
        return name.substring(0, name.indexOf('.'));
    }
}
