package org.jointcase.ledger.event;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings an event's JSON from one revision to the next, when it is read. What is stored stays as it is.
 *
 * @param from the revision that it reads; it makes {@code from + 1}
 */
record Upcaster(String name, int from, UnaryOperator<ObjectNode> upcast) {}
