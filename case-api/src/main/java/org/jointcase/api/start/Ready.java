package org.jointcase.api.start;

import static org.jointcase.api.start.Announcement.say;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** Says when the program can be used, where, and by whom. */
final class Ready {
    private final Demonstration demonstration;
    private int port;

    Ready(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @EventListener
    void on(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        say("Ready at http://localhost:" + port + " (the API under /api/v1, described at /v3/api-docs)");
        if (demonstration.runs()) {
            say("Who may log in, each with the secret demo: " + Demonstration.WHO);
        }
    }
}
