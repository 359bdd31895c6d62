package org.jointcase.messaging.follow;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.Alarms;
import org.jointcase.messaging.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * In the place of the default handler, which retries, logs and goes on. Here nothing is lost by going on: the cursors have
 * not moved, and what they lack comes from the ledger.
 */
record LeaveItToTheLedger(String name, Alarms alarms) implements CommonErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LeaveItToTheLedger.class);

    @Override
    public void handleBatch(
            Exception failure,
            ConsumerRecords<?, ?> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable invokeListener) {
        alarms.raise(Alarm.of(name, "records from Kafka could not be handled: " + Reason.of(failure)));
    }

    @Override
    public void handleOtherException(
            Exception failure, Consumer<?, ?> consumer, MessageListenerContainer container, boolean batchListener) {
        LOG.warn("{} hears nothing from Kafka: {}", name, Reason.of(failure));
    }
}
