package org.jointcase.benchmark;

/** A part of a run that may fail while the others go on. */
@FunctionalInterface
interface Attempt {
    void run() throws Exception;

    /** If it fails, the report has what is missing and why. */
    static void at(String what, Report report, Attempt attempt) throws InterruptedException {
        try {
            attempt.run();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            e.printStackTrace();
            report.notMeasured(what, e.toString());
        }
    }
}
