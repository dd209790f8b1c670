package api;

/** Stands between whoever asks a model and the model: it may add to what is asked, and sees what is answered. */
public interface Passage {
    default Message avant(String question) { return message(question); }
    default String apres(String reponse) { return reponse; }

    static Message message(String texte) { return () -> texte; }

    /** What is sent: it has one method, and is no function. */
    interface Message {
        String texte();
    }
}
