package org.jointcase.benchmark;

/** A part of a run that may fail while the others go on. */
@FunctionalInterface
interface Attempt {
    void run() throws Exception;

    /** If it fails, the report has what is missing and why, or what does not hold. */
    static void at(String what, Report report, Attempt attempt) throws InterruptedException {
        try {
            attempt.run();
        } catch (InterruptedException e) {
            throw e;
        } catch (DoesNotHold e) {
            report.doesNotHold(what, String.valueOf(e.getMessage()));
        } catch (Exception e) {
            e.printStackTrace();
            report.notMeasured(what, e.toString());
        }
    }
}
