package org.jointcase.embedded;

import org.apache.kafka.common.utils.Exit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This process, as far as a broker inside it would end it. */
final class KafkaHost {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaHost.class);

    private KafkaHost() {}

    /**
     * A broker that meets a fault, such as a full disk, halts its process. Here that process is the case system, which
     * goes on without Kafka: the fault ends the thread that met it and nothing else.
     */
    static void keepAlive() {
        Exit.setExitProcedure(KafkaHost::refuse);
        Exit.setHaltProcedure(KafkaHost::refuse);
    }

    private static void refuse(int status, String message) {
        LOG.error("The embedded Kafka has failed and works again after the next start of the program: {}", message);
        throw new IllegalStateException("The embedded Kafka has failed: " + message);
    }
}
