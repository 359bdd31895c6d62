package org.jointcase.ledger.event;

/**
 * An event as it is written, before it is sealed.
 *
 * @param aggregateType of the aggregate that emitted it, as {@code assistance-request}
 * @param type its stable name, as {@code assistance-request.submitted}
 * @param json in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
public record WrittenEvent(String aggregateType, String type, int revision, byte[] json) {}
