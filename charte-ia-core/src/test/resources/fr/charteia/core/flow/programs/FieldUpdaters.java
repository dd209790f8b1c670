package programs;

import api.*;
import java.util.concurrent.atomic.*;

/** What writes a field by its name ({@code AtomicReferenceFieldUpdater}) writes what the field holds. */
class FieldUpdaters {
    volatile String f = "x"; volatile String g = "x"; volatile int n;
    static final AtomicReferenceFieldUpdater<FieldUpdaters, String> F = AtomicReferenceFieldUpdater.newUpdater(FieldUpdaters.class, String.class, "f");
    static final AtomicReferenceFieldUpdater<FieldUpdaters, String> G = AtomicReferenceFieldUpdater.newUpdater(FieldUpdaters.class, String.class, "g");
    static final AtomicIntegerFieldUpdater<FieldUpdaters> N = AtomicIntegerFieldUpdater.newUpdater(FieldUpdaters.class, "n");
    void set_and_get() { F.set(this, Donnees.nom()); Ia.envoyer(F.get(this)); } // 401
    void set_and_read() { F.set(this, Donnees.nom()); Ia.envoyer(f); } // 401
    void written_and_get() { f = Donnees.nom(); Ia.envoyer(F.get(this)); } // 401
    void set_anew() { F.set(this, Donnees.nom()); F.lazySet(this, "x"); Ia.envoyer(f); }
    void another_field() { F.set(this, Donnees.nom()); G.set(this, "x"); Ia.envoyer(g); }
    void another_object() { F.set(new FieldUpdaters(), Donnees.nom()); F.set(this, "x"); Ia.envoyer(f); }
    void taken_out() { f = Donnees.nom(); String s = F.getAndSet(this, "x"); Ia.envoyer(f); }
    void taken_out_bad() { f = Donnees.nom(); String s = F.getAndSet(this, "x"); Ia.envoyer(s); } // 401
    void perhaps_set() { f = "x"; F.compareAndSet(this, "x", Donnees.nom()); Ia.envoyer(f); } // 401
    void get_updated() { f = "x"; Ia.envoyer(F.accumulateAndGet(this, Donnees.nom(), (a, b) -> a + b)); } // 401
    void state(String d) { N.set(this, (int) Ia.noter("?")); if (n > 3) Decisions.refuser(d); } // 501
    void state_ok(String d) { N.set(this, 4); Ia.noter("?"); if (n > 3) Decisions.refuser(d); }
    void once(String d) { if (Ia.noter("?") > 3) N.compareAndSet(this, 0, 1); if (n == 1) Decisions.refuser(d); } // 501
    void counted(String d) { if (Ia.noter("?") > 3) N.incrementAndGet(this); if (n == 1) Decisions.refuser(d); } // 501
    void counted_get(String d) { if (Ia.noter("?") > 3) N.incrementAndGet(this); if (N.get(this) == 1) Decisions.refuser(d); } // 501
}
