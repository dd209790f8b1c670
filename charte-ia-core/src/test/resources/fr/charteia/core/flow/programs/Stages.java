package programs;

import api.*;
import java.util.*;

/** Stages that hand on to the next one, which is put behind the last. */
class Stages {
    static abstract class Stage {
        protected Stage next; Stage then(Stage n) { Stage s = this; while (s.next != null) s = s.next; s.next = n; return this; }
        abstract void handle(Msg m); protected void forward(Msg m) { if (next != null) next.handle(m); }
    }
    static class Msg { String body; final Map<String, String> headers = new HashMap<>(); boolean stop; Msg(String b) { body = b; } }
    static class Trim extends Stage { void handle(Msg m) { m.body = m.body.trim(); forward(m); } }
    static class Log extends Stage { final List<String> log = new ArrayList<>(); void handle(Msg m) { log.add(m.body); forward(m); log.add("done"); } }
    static class Masks extends Stage { void handle(Msg m) { m.body = "***"; forward(m); } }
    static class Stop extends Stage { void handle(Msg m) { if (m.body.isEmpty()) return; forward(m); } }
    static class Retry extends Stage { void handle(Msg m) { for (int i = 0; i < 3; i++) { try { forward(m); return; } catch (RuntimeException e) { m.headers.put("retry", "" + i); } } } }
    static class Send extends Stage { void handle(Msg m) { Ia.envoyer(m.body); } } // 401
    static class SendMasked extends Stage { void handle(Msg m) { Ia.envoyer(m.body); } } // KNOWN: invents 401, in which order stages follow each other that are put behind the last in a loop is not told
    void sent() { new Trim().then(new Log()).then(new Stop()).then(new Retry()).then(new Send()).handle(new Msg(Donnees.nom())); }
    void masked_before() { new Trim().then(new Log()).then(new Masks()).then(new Retry()).then(new SendMasked()).handle(new Msg(Donnees.nom())); }
}
