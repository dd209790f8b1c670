package programs;

import api.*;
import com.google.common.base.Optional;
import com.google.common.util.concurrent.*;
import java.util.concurrent.Executors;

/** Futures and options of Guava, by its own jar and what the catalogue says of it. */
class GuavaFutures {
    static final ListeningExecutorService POOL = MoreExecutors.listeningDecorator(Executors.newCachedThreadPool());
    void told_to_a_callback() { Futures.addCallback(POOL.submit(() -> Donnees.nom()), new FutureCallback<String>() {
        public void onSuccess(String s) { Ia.envoyer(s); } // 401
        public void onFailure(Throwable t) { }
    }, POOL); }
    void told_to_a_callback_clean() { Futures.addCallback(POOL.submit(() -> Donnees.propre()), new FutureCallback<String>() {
        public void onSuccess(String s) { Ia.envoyer(s); }
        public void onFailure(Throwable t) { }
    }, POOL); }
    void transformed() throws Exception { Ia.envoyer(Futures.transform(POOL.submit(() -> Donnees.nom()), s -> s + "x", POOL).get()); } // 401
    void transformed_to_a_constant() throws Exception { Ia.envoyer(Futures.transform(POOL.submit(() -> Donnees.nom()), s -> "x", POOL).get()); }
    void set() throws Exception { SettableFuture<String> f = SettableFuture.create(); f.set(Donnees.nom()); Ia.envoyer(f.get()); } // 401
    void or_another() { Ia.envoyer(Optional.of(Donnees.nom()).or("x")); } // 401
    void or_another_clean() { Ia.envoyer(Optional.fromNullable(Donnees.propre()).or("x")); }
    void refused_where_it_is_no_number() { Futures.addCallback(POOL.submit(() -> Integer.parseInt(Ia.demander("x"))), new FutureCallback<Integer>() {
        public void onSuccess(Integer s) { }
        public void onFailure(Throwable t) { Decisions.refuser("x"); } // 501
    }, POOL); }
    void refused_where_it_is_caught() { Futures.catching(POOL.submit(() -> Integer.parseInt(Ia.demander("x"))), NumberFormatException.class, e -> { Decisions.refuser("x"); return 0; }, POOL); } // 501
    void told_to_refuse() { FluentFuture.from(POOL.submit(() -> Ia.demander("x"))).transform(r -> { if (r.equals("NON")) Decisions.refuser("x"); return 0; }, POOL); } // 501
    void transformed_to_a_flag() { if (Optional.of(Ia.demander("x")).transform(r -> r.equals("NON")).get()) Decisions.refuser("x"); } // 501
    void the_number_of_somebody() { Futures.addCallback(POOL.submit(() -> Integer.parseInt(Donnees.propre())), new FutureCallback<Integer>() {
        public void onSuccess(Integer s) { }
        public void onFailure(Throwable t) { Decisions.refuser("x"); }
    }, POOL); }
    void a_person_says_so() { Futures.addCallback(POOL.submit(() -> Ia.demander("x")), new FutureCallback<String>() {
        public void onSuccess(String s) { if (Agent.valide(s)) Decisions.refuser("x"); }
        public void onFailure(Throwable t) { }
    }, POOL); }
    void refused_by_a_callback() { Futures.addCallback(POOL.submit(() -> Ia.demander("x")), new FutureCallback<String>() {
        public void onSuccess(String s) { if (s.equals("NON")) Decisions.refuser("x"); } // 501
        public void onFailure(Throwable t) { }
    }, POOL); }
}
