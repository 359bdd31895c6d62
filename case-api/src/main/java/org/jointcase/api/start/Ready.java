package org.jointcase.api.start;

import static org.jointcase.api.start.Announcement.say;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** Says when the program can be used, where, and by whom. */
final class Ready {
    private final boolean servesApi;
    private final String whoMayLogIn;
    private int port;

    Ready(boolean servesApi, String whoMayLogIn) {
        this.servesApi = servesApi;
        this.whoMayLogIn = whoMayLogIn;
    }

    @EventListener
    void on(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        if (servesApi) {
            say("Ready at http://localhost:" + port + " (the API under /api/v1, described at /v3/api-docs)");
            say(whoMayLogIn);
        } else {
            say("Ready at http://localhost:" + port + " (health and metrics under /actuator; this node serves no API)");
        }
    }
}
