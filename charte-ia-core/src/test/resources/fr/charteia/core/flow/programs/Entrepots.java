package programs;

import api.*;
import java.lang.reflect.*;
import java.util.*;

/** What finds objects by a class that it keeps has nothing of them because of it: which field is read counts, as where the class is named. */
class Entrepots {
    static class Usager { private boolean actif; private int age; boolean isActif() { return actif; } void setActif(boolean a) { actif = a; } int getAge() { return age; } }

    static abstract class Depot<T> {
        private final Entrepot entrepot;
        private final Class<T> type;
        Depot(Entrepot e, Class<T> t) { entrepot = e; type = t; }
        T trouver(long id) { return entrepot.trouver(type, id); }
        Optional<T> chercher(long id) { return Optional.ofNullable(trouver(id)); }
        void garder(T t) { entrepot.garder(t); }
    }
    static class DepotUsagers extends Depot<Usager> { DepotUsagers(Entrepot e) { super(e, Usager.class); } }
    static class ClasseNommee {
        private final DepotUsagers depot;
        ClasseNommee(DepotUsagers d) { depot = d; }
        void proposer(long id) { Usager u = depot.trouver(id); u.setActif(Ia.demander("x").startsWith("oui")); depot.garder(u); }
        void par_age(long id) { if (depot.trouver(id).getAge() < 18) Decisions.refuser("x"); }
        void par_age_cherche(long id) { if (depot.chercher(id).map(Usager::getAge).orElse(0) < 18) Decisions.refuser("x"); }
        void par_avis(long id) { if (depot.trouver(id).isActif()) Decisions.refuser("x"); } // 501
        void par_avis_cherche(long id) { if (depot.chercher(id).map(Usager::isActif).orElse(false)) Decisions.refuser("x"); } // 501
    }

    static class Demande { private boolean complete; private String motif; boolean isComplete() { return complete; } void setComplete(boolean c) { complete = c; } String getMotif() { return motif; } void setMotif(String m) { motif = m; } }
    static abstract class DepotDeclare<T> {
        private final Entrepot entrepot;
        private final Class<T> type;
        @SuppressWarnings("unchecked") DepotDeclare(Entrepot e) { entrepot = e; type = (Class<T>) ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0]; }
        T trouver(long id) { return entrepot.trouver(type, id); }
        void garder(T t) { entrepot.garder(t); }
    }
    static class DepotDemandes extends DepotDeclare<Demande> { DepotDemandes(Entrepot e) { super(e); } }
    static class ClasseDeclaree {
        private final DepotDemandes depot;
        ClasseDeclaree(DepotDemandes d) { depot = d; }
        void proposer(long id) { Demande d = depot.trouver(id); d.setComplete(Ia.demander("x").startsWith("oui")); d.setMotif("relu"); depot.garder(d); }
        void par_motif(long id) { if (depot.trouver(id).getMotif().isEmpty()) Decisions.refuser("x"); }
        void par_avis(long id) { if (!depot.trouver(id).isComplete()) Decisions.refuser("x"); } // 501
    }
}
