package jakarta.servlet;

public interface RequestDispatcher {
    void forward(ServletRequest request, ServletResponse response);
    void include(ServletRequest request, ServletResponse response);
}
