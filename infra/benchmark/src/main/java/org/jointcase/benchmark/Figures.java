package org.jointcase.benchmark;

/** Some figures that are made together. */
interface Figures {
    /** As it is asked for alone. */
    String name();

    void measure(Servers servers, Pace pace, Report report) throws Exception;
}
