package fr.charteia.core.flow.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Programs;
import org.junit.jupiter.api.Test;

/** What still runs when a method ends sees what was written meanwhile, unless somebody has waited for it. */
class RunningTest {
    private static final String TASK = "String[] t = {\"x\"}; Runnable r = () -> Ia.envoyer(t[0]); ";
    private static final String DATA = "t[0] = Donnees.nom(); ";

    private static int flows(String body) {
        return new Programs()
                .flows("package p;\nimport api.*;\nimport java.util.*;\nimport java.util.concurrent.*;\nclass C {\n"
                        + "    static void partir(Runnable r) { new Thread(r).start(); }\n"
                        + "    void m() throws Exception { " + body + "}\n}\n")
                .size();
    }

    @Test
    void what_was_started_sees_what_is_written_afterwards() {
        assertThat(flows(TASK + "new Thread(r).start(); " + DATA)).isEqualTo(1);
        assertThat(flows(TASK + "partir(r); " + DATA)).isEqualTo(1);
        assertThat(flows(TASK + "ForkJoinPool.commonPool().execute(r); " + DATA))
                .isEqualTo(1);
        assertThat(flows(TASK + "for (int i = 0; i < 3; i++) new Thread(r).start(); " + DATA))
                .isEqualTo(1);
        assertThat(flows(TASK + "new Thread(r).start(); t[0] = \"y\"; Donnees.nom();"))
                .isZero();
    }

    @Test
    void what_has_ended_sees_nothing_any_more() {
        assertThat(flows(TASK + "Thread f = new Thread(r); f.start(); f.join(); " + DATA))
                .isZero();
        assertThat(flows(TASK + "Thread f = new Thread(r); f.start(); new Thread(() -> {}).join(); " + DATA))
                .isEqualTo(1);
        assertThat(flows(TASK + "ExecutorService e = Executors.newCachedThreadPool(); e.submit(r).get(); " + DATA))
                .isZero();
        assertThat(flows(TASK
                        + "ExecutorService e = Executors.newCachedThreadPool(); e.execute(r); e.awaitTermination(1, TimeUnit.HOURS); "
                        + DATA))
                .isZero();
    }
}
