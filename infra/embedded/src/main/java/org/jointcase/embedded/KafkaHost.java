package org.jointcase.embedded;

import org.apache.kafka.common.utils.Exit;

/** This process, as far as a broker inside it would end it. */
final class KafkaHost {

    private KafkaHost() {}

    /**
     * A broker that meets a fault, such as a full disk, halts its process. Here that process is the case system, which
     * goes on without Kafka: the fault ends the broker's thread alone.
     */
    static void keepAlive() {
        Exit.setExitProcedure((status, message) -> refuse(message));
        Exit.setHaltProcedure((status, message) -> refuse(message));
    }

    private static void refuse(String message) {
        throw new IllegalStateException("The embedded Kafka broker has failed: " + message);
    }
}
