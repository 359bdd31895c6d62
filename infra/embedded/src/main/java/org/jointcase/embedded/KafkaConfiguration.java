package org.jointcase.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The broker's configuration: one node that is broker and controller, loopback only, SCRAM only, nothing made unasked. */
final class KafkaConfiguration {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final String CLIENT = "CLIENT";

    private KafkaConfiguration() {}

    static Map<String, String> of(Path data, KafkaAccount account, int port, int controllerPort) {
        var settings = new HashMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", String.valueOf(NODE));
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put("inter.broker.listener.name", CLIENT);
        settings.put(
                "listeners", CLIENT + "://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        settings.put("listener.security.protocol.map", CLIENT + ":SASL_PLAINTEXT," + CONTROLLER + ":SASL_PLAINTEXT");
        settings.put("sasl.enabled.mechanisms", KafkaAccount.MECHANISM);
        settings.put("sasl.mechanism.inter.broker.protocol", KafkaAccount.MECHANISM);
        settings.put("sasl.mechanism.controller.protocol", KafkaAccount.MECHANISM);
        settings.put("listener.name.client.scram-sha-512.sasl.jaas.config", account.jaas());
        settings.put("listener.name.controller.scram-sha-512.sasl.jaas.config", account.jaas());

        settings.put("log.dirs", data.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("log.retention.ms", "-1");

        // One broker cannot replicate, and the ledger is the truth: what is lost here comes again from there.
        for (String internal :
                new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            settings.put(internal + ".replication.factor", "1");
            settings.put(internal + ".num.partitions", "4");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");

        // One machine shared with the program: few threads, small buffers, no waiting for others to join.
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(8 * 1024 * 1024));
        settings.put("group.initial.rebalance.delay.ms", "0");

        // After a kill the broker may register again only when its former session is over.
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "400");
        return settings;
    }
}
