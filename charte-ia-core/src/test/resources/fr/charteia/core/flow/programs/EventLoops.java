package programs;

import api.*;
import io.vertx.core.*;
import java.util.*;

/** What is registered to be called by an event loop: what goes wrong in it is not told to who has registered it. */
class EventLoops {
    private static void fails(String s) { if (Ia.demander("?").equals("non")) throw new IllegalStateException(s); }
    private static void refuses() { if (Ia.demander("?").equals("non")) Decisions.refuser("d"); } // 501
    void consumer(Vertx v) { v.eventBus().consumer("a", x -> fails("a")); Decisions.refuser("d"); }
    void consumer_that_decides(Vertx v) { v.eventBus().consumer("a", x -> { if (Ia.demander("?").equals("non")) Decisions.refuser("d"); }); } // 501
    void consumer_called_too(Vertx v) { v.eventBus().consumer("a", x -> fails("a")); fails("b"); Decisions.refuser("d"); } // 501
    void consumer_of_its_own(Vertx v) { v.eventBus().consumer("a").handler(x -> fails("a")); Decisions.refuser("d"); }
    void timer(Vertx v) { v.setTimer(5, x -> fails("a")); Decisions.refuser("d"); }
    void timer_that_decides(Vertx v) { v.setTimer(5, x -> refuses()); }
    void again_and_again(Vertx v) { v.setPeriodic(1, 5, x -> fails("a")); Decisions.refuser("d"); }
    void in_the_context(Vertx v) { v.runOnContext(x -> fails("a")); Decisions.refuser("d"); }
    void of_a_future(Future<String> f) { f.onSuccess(x -> fails(x)).onFailure(x -> fails("a")).onComplete(x -> fails("b")); Decisions.refuser("d"); }
    void of_a_future_that_decides(Future<String> f) { f.onSuccess(x -> { if (Ia.demander(x).equals("non")) Decisions.refuser("d"); }); } // 501
    void requests(Vertx v) { v.createHttpServer().requestHandler(x -> fails("a")).listen(1); Decisions.refuser("d"); }
}
