package org.jointcase.assistance;

import org.jspecify.annotations.Nullable;

/** What help is asked for. Legal kinds name the Budapest Convention's article at home and towards another state. */
public enum AssistanceKind {
    PRESERVATION("16", "29"),
    TRAFFIC_DATA_DISCLOSURE("17", "30"),
    STORED_DATA_ACCESS("18|19", "31"),
    REALTIME_TRAFFIC("20", "33"),
    CONTENT_INTERCEPTION("21", "34"),
    MALWARE_ANALYSIS,
    FORENSIC_EXAMINATION,
    INFRASTRUCTURE_ATTRIBUTION,
    TAKEDOWN,
    INCIDENT_RESPONSE,
    EXPERT_OPINION,
    TECHNICAL_ADVICE;

    private final @Nullable String articleAtHome;
    private final @Nullable String articleAbroad;

    AssistanceKind() {
        this(null, null);
    }

    AssistanceKind(@Nullable String articleAtHome, @Nullable String articleAbroad) {
        this.articleAtHome = articleAtHome;
        this.articleAbroad = articleAbroad;
    }

    public boolean legal() {
        return articleAtHome != null;
    }

    /** Whether this article of the Convention is the one for this kind. */
    public boolean restsOn(String article, boolean abroad) {
        var expected = abroad ? articleAbroad : articleAtHome;
        return expected != null && article.matches(expected);
    }
}
