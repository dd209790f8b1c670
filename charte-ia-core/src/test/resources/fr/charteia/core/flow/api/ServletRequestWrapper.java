package jakarta.servlet;

import java.util.Enumeration;
import java.util.Map;

public class ServletRequestWrapper implements ServletRequest {
    public ServletRequestWrapper(ServletRequest request) {}
    public ServletRequest getRequest() { return null; }
    public String getParameter(String name) { return null; }
    public Map<String, String[]> getParameterMap() { return null; }
    public ServletInputStream getInputStream() { return null; }
    public Object getAttribute(String name) { return null; }
    public void setAttribute(String name, Object value) {}
    public void removeAttribute(String name) {}
    public Enumeration<String> getAttributeNames() { return null; }
    public RequestDispatcher getRequestDispatcher(String path) { return null; }
    public ServletContext getServletContext() { return null; }
}
