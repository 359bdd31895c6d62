package org.jointcase.messaging.relay;

import org.jointcase.ledger.entry.Slot;
import org.jointcase.messaging.topic.EventsTopic;

/** The topic has another number of partitions than there are slots. Nothing is relayed until somebody has removed it. */
final class TopicUnfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TopicUnfit(EventsTopic topic, EventsTopic.Found found) {
        super("the topic " + topic.name() + " has " + found.partitions() + " partitions, not " + Slot.COUNT);
    }
}
