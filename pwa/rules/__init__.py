"""The law and the services as data: files that governments add, and what checks and reads them."""
