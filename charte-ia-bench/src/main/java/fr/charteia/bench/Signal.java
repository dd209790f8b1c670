package fr.charteia.bench;

import java.io.IOException;

/**
 * How a measured process tells that its work is done. It then waits, so that whoever started it can read from the operating
 * system how much CPU time it took; measuring itself would load classes that the work does not need.
 */
final class Signal {
    static final String DONE = "DONE ";

    private Signal() {}

    static void done(String result) throws IOException {
        System.out.println(DONE + result);
        System.out.flush();
        if (System.in.read() < 0) {
            Runtime.getRuntime().halt(0);
        }
    }
}
