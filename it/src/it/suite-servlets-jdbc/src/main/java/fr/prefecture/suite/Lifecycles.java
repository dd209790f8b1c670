package fr.prefecture.suite;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Contexts of a container: what one part leaves, another finds. */
final class Lifecycles {
    static final class Init extends HttpServlet {
        private String title = "titre";
        private String last;
        private static final Map<String, String> SEEN = new HashMap<>();

        @Override
        public void init(ServletConfig config) {
            title = config.getInitParameter("titre");
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(title);
            last = req.getParameter("name");
            SEEN.put("dernier", last);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(last); // CHARTE-605
            resp.getWriter().println(SEEN.get("dernier")); // CHARTE-605
            resp.getWriter().println(SEEN.get("premier"));
        }
    }

    static final class Local extends HttpServlet {
        private String last = "rien";

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String last = req.getParameter("name");
            this.last = last == null ? "a" : "b";
            resp.getWriter().println(this.last);
        }
    }

    static final class ByWriter extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            show(resp.getWriter(), req.getParameter("name"));
            hide(resp.getWriter(), "rien");
        }

        private static void show(Writer out, String text) throws IOException {
            out.write(text); // CHARTE-605
        }

        private static void hide(Writer out, String text) throws IOException {
            out.write(text);
        }
    }

    static final class ByAppendable extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringBuilder kept = new StringBuilder();
            show(kept, req.getParameter("name"));
            show2(resp.getWriter(), req.getParameter("name"));
        }

        private static void show(Appendable out, String text) throws IOException {
            out.append(text);
        }

        private static void show2(Appendable out, String text) throws IOException {
            out.append(text); // CHARTE-605
        }
    }

    static final class ByField extends HttpServlet {
        private Writer out;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            out = resp.getWriter();
            out.write(req.getParameter("name")); // CHARTE-605
            out.write("rien");
        }
    }

    static final class ByWrapper extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = new PrintWriter(new BufferedWriter(resp.getWriter()));
            out.println(req.getParameter("name")); // CHARTE-605
            StringWriter text = new StringWriter();
            PrintWriter inner = new PrintWriter(text);
            inner.print("rien");
            resp.getWriter().println(text);
        }
    }

    static final class ByStream extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            ServletOutputStream out = resp.getOutputStream();
            out.print(req.getParameter("name")); // CHARTE-605
            out.print("rien");
        }
    }

    static final class Wrapped extends HttpServletRequestWrapper {
        Wrapped(HttpServletRequest req) {
            super(req);
        }

        @Override
        public String getParameter(String name) {
            return "propre";
        }
    }

    static final class WrappedLoud extends HttpServletRequestWrapper {
        WrappedLoud(HttpServletRequest req) {
            super(req);
        }

        @Override
        public String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? "" : value;
        }
    }

    static final class Wrapping extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpServletRequest clean = new Wrapped(req);
            resp.getWriter().println(clean.getParameter("name"));
            HttpServletRequest loud = new WrappedLoud(req);
            resp.getWriter().println(loud.getParameter("name")); // CHARTE-605
            HttpServletRequest plain = new HttpServletRequestWrapper(req);
            resp.getWriter().println(plain.getParameter("name")); // CHARTE-605
            resp.getWriter().println(clean.getHeader("name")); // CHARTE-605
        }
    }

    static final class Cleaning implements Filter {
        @Override
        public void doFilter(ServletRequest req, ServletResponse resp, FilterChain chain) throws IOException, ServletException {
            chain.doFilter(new Wrapped((HttpServletRequest) req), resp);
            resp.getWriter().println(req.getParameter("name")); // CHARTE-605
        }
    }

    static final class Passing implements Filter {
        @Override
        public void doFilter(ServletRequest req, ServletResponse resp, FilterChain chain) throws IOException, ServletException {
            req.setAttribute("filtre", req.getParameter("name"));
            req.setAttribute("langue", "fr");
            chain.doFilter(req, resp);
        }
    }

    static final class AfterFilter extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(req.getAttribute("langue"));
        }
    }

    static final class Bean {
        private String name;
        private String city = "Tours";

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getCity() {
            return city;
        }
    }

    static final class BeanInSession extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Bean bean = new Bean();
            bean.setName(req.getParameter("name"));
            req.getSession().setAttribute("bean", bean);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Bean bean = (Bean) req.getSession().getAttribute("bean");
            resp.getWriter().println(bean.getCity());
            resp.getWriter().println(bean.getName()); // CHARTE-605
        }
    }

    static final class BeanInRequest extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Bean bean = new Bean();
            req.setAttribute("bean", bean);
            bean.setName(req.getParameter("name"));
            Bean again = (Bean) req.getAttribute("bean");
            resp.getWriter().println(again.getCity());
            resp.getWriter().println(again.getName()); // CHARTE-605
        }
    }

    static final class ListInSession extends HttpServlet {
        @Override
        @SuppressWarnings("unchecked")
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpSession session = req.getSession(false);
            List<String> list = (List<String>) session.getAttribute("vus");
            if (list == null) {
                list = new ArrayList<>();
                session.setAttribute("vus", list);
            }
            list.add(req.getParameter("name"));
            for (String seen : (List<String>) session.getAttribute("vus")) {
                resp.getWriter().println(seen); // CHARTE-605
            }
        }
    }

    /** A tag as a page would call it. */
    static class Tag {
        private String value;
        private boolean escaped = true;
        protected PrintWriter out;

        public void setValue(String value) {
            this.value = value;
        }

        public void setEscaped(boolean escaped) {
            this.escaped = escaped;
        }

        int doStartTag() {
            out.print(escaped ? Sanitizers.clean(value) : value); // CHARTE-605
            return 0;
        }
    }

    static class SafeTag {
        private String value;
        protected PrintWriter out;

        public void setValue(String value) {
            this.value = value;
        }

        int doStartTag() {
            out.print(Sanitizers.clean(value));
            return 0;
        }
    }

    static final class Tags extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Tag tag = new Tag();
            tag.out = resp.getWriter();
            tag.setEscaped(false);
            tag.setValue(req.getParameter("name"));
            tag.doStartTag();
            SafeTag safe = new SafeTag();
            safe.out = resp.getWriter();
            safe.setValue(req.getParameter("name"));
            safe.doStartTag();
        }
    }

    static final class Stored extends HttpServlet {
        private Connection connection;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            try (Statement statement = connection.createStatement()) {
                ResultSet rows = statement.executeQuery("select * from usager where nom = '" + name + "'"); // CHARTE-605
                while (rows.next()) {
                    resp.getWriter().println(rows.getInt(1) > 3 ? "a" : "b");
                }
            } catch (SQLException e) {
                resp.getWriter().println("erreur");
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try (PreparedStatement statement = connection.prepareStatement("select * from usager where nom = ?")) {
                statement.setString(1, req.getParameter("name"));
                statement.execute();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    static final class Order extends HttpServlet {
        private Connection connection;
        private static final Set<String> COLUMNS = Set.of("nom", "date");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String column = req.getParameter("tri");
            if (!COLUMNS.contains(column)) {
                column = "nom";
            }
            try (Statement statement = connection.createStatement()) {
                statement.executeQuery("select * from usager order by " + column);
                int page = Integer.parseInt(req.getParameter("page"));
                statement.executeQuery("select * from usager limit " + page); /* as data only */
                String way = "desc".equals(req.getParameter("sens")) ? "desc" : "asc";
                statement.executeQuery("select * from usager order by nom " + way);
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    static final class Failing extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try {
                check(req.getParameter("name"));
            } catch (IllegalArgumentException e) {
                resp.getWriter().println(e.getMessage()); // CHARTE-605
            }
            try {
                check2(req.getParameter("name"));
            } catch (IllegalArgumentException e) {
                resp.getWriter().println(e.getMessage());
            }
        }

        private static void check(String name) {
            if (name.length() > 20) {
                throw new IllegalArgumentException("refusé : " + name);
            }
        }

        private static void check2(String name) {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("refusé");
            }
        }
    }

    static final class Context extends HttpServlet implements ServletContextListener {
        @Override
        public void contextInitialized(ServletContextEvent event) {
            event.getServletContext().setAttribute("bienvenue", "rien");
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(getServletContext().getAttribute("bienvenue"));
            getServletContext().setAttribute("dernier", req.getParameter("name"));
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(req.getServletContext().getAttribute("dernier")); // CHARTE-605
        }
    }

    static final class Dispatching extends HttpServlet {
        @Override
        protected void service(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            if (req.getMethod().equals("GET")) {
                super.service(req, resp);
            } else {
                handle(req, resp);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            handle(req, resp);
        }

        private void handle(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Optional.ofNullable(req.getParameter("name")).map(String::trim).ifPresent(name -> {
                try {
                    resp.getWriter().println(name); // CHARTE-605
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    interface Action {
        void perform(HttpServletRequest req, PrintWriter out);
    }

    static final class Table extends HttpServlet {
        private final Map<String, Action> actions = new HashMap<>();

        @Override
        public void init() {
            actions.put("dire", (req, out) -> out.println(req.getParameter("name"))); // CHARTE-605
            actions.put("taire", (req, out) -> out.println("rien"));
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Action action = actions.get(req.getParameter("action"));
            if (action != null) {
                action.perform(req, resp.getWriter());
            }
        }
    }

    static final class ContextBothWays extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            getServletContext().setAttribute("autre", req.getParameter("name"));
            getServletContext().setAttribute("autre2", req.getParameter("name"));
        }
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(req.getServletContext().getAttribute("autre")); // CHARTE-605
            resp.getWriter().println(getServletContext().getAttribute("autre2")); // CHARTE-605
        }
    }
    static final class SessionLater extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            req.getSession().setAttribute("x", req.getParameter("name"));
        }
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(req.getSession().getAttribute("x")); // CHARTE-605
        }
    }
}
