package api;

/** A client of an AI that is built. */
public class Client {
    public static Constructeur nouveau() { return new Constructeur(); }

    public String repondre(String question) { return question; }
    public String demander(Client autre, String question) { return question; }

    /** Says where the client goes. */
    public static class Constructeur {
        public Constructeur adresse(String url) { return this; }
        public Constructeur outils(Object outil) { return this; }
        /** The model may call functions that a container holds by these names. */
        public Constructeur outilsNommes(String... noms) { return this; }
        public Constructeur delai(int secondes) { return this; }
        public Client construire() { return new Client(); }
        public Modele modele() { return question -> question; }
    }
}
