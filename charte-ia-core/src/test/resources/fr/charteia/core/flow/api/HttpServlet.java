package jakarta.servlet.http;

public abstract class HttpServlet {
    public void init() {}
    public void destroy() {}
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {}
    public jakarta.servlet.ServletContext getServletContext() { return null; }
    public String getInitParameter(String name) { return null; }
}
