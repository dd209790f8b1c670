package jakarta.servlet;

public class ServletException extends Exception {
    public ServletException(String message, Throwable rootCause) { super(message, rootCause); }
    public Throwable getRootCause() { return getCause(); }
}
