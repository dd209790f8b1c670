package fr.charteia.core.model;

/** What a method, a field or an annotation is for, where how values travel through it says nothing: rules look at these. */
public enum Role {
    /** Somebody outside asks: the handler of an HTTP request. */
    WEB_ENTRY("entree-web"),
    /** What the handler returns is the answer itself, not the name of a page. */
    BODY("reponse"),
    /** The handler of a conversation that stays open. */
    CONVERSATION_ENTRY("entree-conversation"),
    /** A message wakes it. */
    MESSAGE_ENTRY("entree-message"),
    /** A clock or the start of the program wakes it. */
    SCHEDULED_ENTRY("entree-planifiee"),
    /** It says who may. */
    ACCESS("acces"),
    /** It says so for every entry of the application. */
    ACCESS_FOR_ALL("acces-general"),
    /** It says that anybody may, whatever its class says. */
    OPEN_ACCESS("acces-libre"),
    /** It runs around other methods, which bear an annotation of it or which it names. */
    INTERCEPTOR("intercepteur"),
    /** It sees every request before the handler does, and may refuse it. */
    FILTER("filtre"),
    /** It leaves a trace that an audit can read. */
    TRACE("trace"),
    /** It remembers answers. */
    CACHE("cache"),
    /** It proves that a file is the one that was approved. */
    INTEGRITY("integrite"),
    /** It asks for faces, voices or emotions to be recognised. */
    BIOMETRICS("biometrie"),
    /** What it names is said to be learnt from. */
    LEARNING("apprentissage"),
    /** It changes what is kept. */
    WRITE("ecriture"),
    /** It accepts any certificate or any host name. */
    TLS_OFF("tls-ouvert"),
    /** Implementing it, or overriding it, decides which certificates or host names are accepted. */
    TLS_DECISION("tls-decision"),
    /** It bounds what it is on or what it is given. */
    BOUND("borne"),
    /** It bounds how long is waited. */
    PATIENCE("patience"),
    /** It says how long a client for any address waits, each time. */
    CLIENT_PATIENCE("patience-client"),
    /** It makes a client for any address that nobody has told yet how long to wait. */
    NEW_CLIENT("client-neuf"),
    /** It gives such a client what somebody else set up, and may have told it. */
    CLIENT_SETUP("client-regle");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** What catalogue files call it. */
    public String word() {
        return word;
    }
}
