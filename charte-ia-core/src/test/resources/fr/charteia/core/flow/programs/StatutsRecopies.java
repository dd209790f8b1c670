package programs;

import api.*;
import java.util.*;

/** A status that is read from a row and written back with the others: nothing has changed, whatever decided that it is written. Each group has a table of its own. */
class StatutsRecopies {
    static class Demande {
        private long id;
        private String statut;
        private String resume;
        void setId(long id) { this.id = id; }
        void setStatut(String statut) { this.statut = statut; }
        void setResume(String resume) { this.resume = resume; }
        long getId() { return id; }
        String getStatut() { return statut; }
        String getResume() { return resume; }
    }

    static class Tous {
        interface Demandes {
            @Requete("SELECT * FROM demande WHERE id = :id") Demande lire(@Nom("id") long id);
            @Requete("UPDATE demande SET resume = #{resume}, statut = #{statut} WHERE id = #{id}") void ecrire(Demande d);
        }
        private final Demandes demandes;
        Tous(Demandes demandes) { this.demandes = demandes; }
        void resume(long id) { Demande d = demandes.lire(id); d.setResume(Ia.demander("?")); demandes.ecrire(d); }
        void resume_where_it_says_something(long id) { Demande d = demandes.lire(id); String r = Ia.demander("?"); if (r.contains("urgent")) { d.setResume(r); demandes.ecrire(d); } }
    }

    static class Seul {
        interface Demandes {
            @Requete("SELECT * FROM demande_seule WHERE id = :id") Demande lire(@Nom("id") long id);
            @Requete("UPDATE demande_seule SET statut = :statut WHERE id = :id") void statut(@Nom("id") long id, @Nom("statut") String s);
        }
        private final Demandes demandes;
        Seul(Demandes demandes) { this.demandes = demandes; }
        void kept(long id) { Demande d = demandes.lire(id); if (Ia.demander("?").contains("urgent")) demandes.statut(id, d.getStatut()); }
    }

    static class Change {
        static class Candidature {
            private long id;
            private String statut;
            private String resume;
            void setId(long id) { this.id = id; }
            void setStatut(String statut) { this.statut = statut; }
            void setResume(String resume) { this.resume = resume; }
            long getId() { return id; }
            String getStatut() { return statut; }
            String getResume() { return resume; }
        }
        interface Candidatures {
            @Requete("SELECT * FROM candidature WHERE id = :id") Candidature lire(@Nom("id") long id);
            @Requete("UPDATE candidature SET resume = #{resume}, statut = #{statut} WHERE id = #{id}") void ecrire(Candidature d);
            @Requete("UPDATE candidature SET statut = :statut WHERE id = :id") void statut(@Nom("id") long id, @Nom("statut") String s);
        }
        private final Candidatures candidatures;
        Change(Candidatures candidatures) { this.candidatures = candidatures; }
        void decided(long id) { Candidature d = candidatures.lire(id); if (Ia.demander("?").contains("non")) { d.setStatut("REFUSEE"); candidatures.ecrire(d); } } // 501
        void decided_alone(long id) { if (Ia.demander("?").contains("non")) candidatures.statut(id, "REFUSEE"); } // 501
    }
}
