from triport import TriportClient
client = TriportClient(base_url="https://api.triport.io")
code = client.referrals.set_slug(slug="trip-with-me")
print(code["Code"], code["Kind"]) # trip-with-me custom
