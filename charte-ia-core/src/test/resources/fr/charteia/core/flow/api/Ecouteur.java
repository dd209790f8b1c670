package api;

/** Is told what an AI answers, piece by piece. */
public interface Ecouteur {
    void recevoir(String morceau);

    void finir(Object reponse, int jetons);

    void echouer(Throwable erreur);
}
