package api;

/** A library's class that nobody described, and that classes of ours extend. */
public abstract class Etape<P, R> {
    protected void montrer(P[] parties) {}
    @SafeVarargs protected final void publier(P... parties) { montrer(parties); }
    protected R travailler(P donnee) { return null; }
    protected void finir(R resultat) {}
    protected void avancer(Integer combien) {}
    protected String enTete() { return ""; }
    protected void recevoir(Lettre lettre) {}
    public void executer(P donnee) { finir(travailler(donnee)); }
    public void lancer() { finir(travailler(null)); }
    public void envoyer(Lettre lettre) { recevoir(lettre); }
    public String rendre() { return enTete(); }
    public String getEnTete() { return enTete(); }
    public String getTexte(String cle) { return cle; }
    public void setTitre(String titre) {}
    public String getTitre() { return null; }
    public String enJson() { return null; }

    /** What a step is sent. */
    public static class Lettre {
        public String objet;
        public int genre;
    }

    /** What is told of two things. */
    public interface Suivi {
        void debut(String texte);
        void fin(String texte);
    }

    public static void suivre(Suivi suivi, String texte) { suivi.debut(texte); }
    public static void inscrire(Suivi suivi) {}

    /** A library's class with a field that classes of ours may write. */
    public static class Piece {
        protected String valeur;
        public String getValeur() { return valeur; }
    }
    public static class Carton {
        protected String valeur;
        public String getValeur() { return valeur; }
    }
}
