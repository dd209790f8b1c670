package fr.prefecture.suite;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** JDBC. */
final class Queries {
    static Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:suite");
    }

    static final class Executed extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            try (Connection connection = connection();
                    Statement statement = connection.createStatement()) {
                statement.execute("select * from usagers where nom='" + name + "'"); // CHARTE-605
                statement.executeQuery("select * from usagers where nom='" + name + "'"); // CHARTE-605
                statement.executeUpdate("delete from usagers where nom='" + name + "'", Statement.RETURN_GENERATED_KEYS); // CHARTE-605
                statement.executeUpdate("delete from usagers where nom='" + name + "'", new int[] {1, 2}); // CHARTE-605
                statement.executeLargeUpdate("delete from usagers where nom='" + name + "'"); // CHARTE-605
                statement.executeQuery("select * from usagers");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static final class Prepared extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try (Connection connection = connection();
                    PreparedStatement good = connection.prepareStatement("update usagers set nom=? where id=?")) {
                good.setString(1, req.getParameter("name"));
                good.setInt(2, Integer.parseInt(req.getParameter("id")));
                good.executeUpdate();
                good.execute();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static final class BadlyPrepared extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String sql = "update usagers set nom='" + req.getParameter("name") + "' where id=?";
            try (Connection connection = connection();
                    PreparedStatement bad = connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) { // CHARTE-605
                bad.setInt(1, 1);
                bad.execute();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static final class Called extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try (Connection connection = connection()) {
                CallableStatement good = connection.prepareCall("{call delivrer(?)}");
                good.setString(1, req.getParameter("name"));
                good.execute();
                CallableStatement bad = connection.prepareCall("{call " + req.getParameter("name") + "}"); // CHARTE-605
                bad.executeQuery();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static final class Batch extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String data = req.getParameter("data");
            try (Connection connection = connection();
                    Statement statement = connection.createStatement()) {
                for (String name : data.split("-")) {
                    statement.addBatch("update usagers set vu=1 where nom='" + name + "'"); // CHARTE-605
                }
                statement.executeBatch();
                try (PreparedStatement good = connection.prepareStatement("update usagers set vu=1 where nom=?")) {
                    for (String name : data.split("-")) {
                        good.setString(1, name);
                        good.addBatch();
                    }
                    good.executeBatch();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** What a column holds, somebody typed: declared in the policy. */
    static final class Stored extends HttpServlet {
        private DataSource source;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select nom, age from usagers")) {
                ResultSetMetaData columns = rows.getMetaData();
                resp.getWriter().println(columns.getColumnName(1));
                while (rows.next()) {
                    resp.getWriter().println(rows.getString(1)); // CHARTE-605
                    resp.getWriter().println(rows.getString("nom")); // CHARTE-605
                    resp.getWriter().println(rows.getObject("nom")); // CHARTE-605
                    statement.execute("insert into vus values ('" + rows.getString("nom") + "')"); // CHARTE-605
                }
            } catch (SQLException e) {
                resp.getWriter().println("erreur " + e.getErrorCode());
            }
        }
    }

    /** Data access objects, as applications have them. */
    static final class UserDao {
        private final Connection connection;

        UserDao(Connection connection) {
            this.connection = connection;
        }

        boolean exists(String name) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                String sql = String.format("select 1 from usagers where nom='%s'", name);
                return statement.executeQuery(sql).next(); // CHARTE-605
            }
        }

        boolean existsSafely(String name) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement("select 1 from usagers where nom=?")) {
                statement.setString(1, name);
                return statement.executeQuery().next();
            }
        }
    }

    static final class ThroughDao extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try (Connection connection = connection()) {
                UserDao dao = new UserDao(connection);
                dao.exists(req.getParameter("name"));
                dao.existsSafely(req.getParameter("name"));
                dao.exists("constante");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static final class QueryBuilder extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringBuilder sql = new StringBuilder("select * from usagers where 1=1");
            if (req.getParameter("nom") != null) {
                sql.append(" and nom = ?");
            }
            StringBuilder unsafe = new StringBuilder(sql);
            unsafe.append(" order by ").append(req.getParameter("ordre"));
            try (Connection connection = connection();
                    PreparedStatement good = connection.prepareStatement(sql.toString());
                    PreparedStatement bad = connection.prepareStatement(unsafe.toString())) { // CHARTE-605
                good.setString(1, req.getParameter("nom"));
                good.executeQuery();
                bad.executeQuery();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static final class Whitelisted extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String column = switch (req.getParameter("ordre")) {
                case "nom" -> "nom";
                case "date" -> "date_naissance";
                default -> "id";
            };
            try (Connection connection = connection();
                    Statement statement = connection.createStatement()) {
                statement.executeQuery("select * from usagers order by " + column);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
