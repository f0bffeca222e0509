# Made by `make generate` from openapi/; never edited.
"""What the methods of `graphql` send."""

GET_USER_TIERS = """
query { getUserTiers { level name point svg } }
"""

GET_USER = """
query { getUser { id tierLevel tierPoint } }
"""

GET_TASK_SETTING = """
query { getTaskSetting { id verification wallet { amount point } auction direct staking { expiredTime ratio } } }
"""

PREVIEW_USER_TIER = """
query ($level: Int!, $point: Float) { previewUserTier(level: $level, point: $point) { promoted demoted unchanged } }
"""

ADD_NEW_USER_TIER = """
mutation ($level: Int!, $name: String!, $point: Float!, $svg: String!) { addNewUserTier(level: $level, name: $name,
point: $point, svg: $svg) { level name point svg } }
"""

UPDATE_USER_TIER = """
mutation ($level: Int!, $name: String, $point: Float, $svg: String) { updateUserTier(level: $level, name: $name, point:
$point, svg: $svg) { level name point svg } }
"""

DELETE_USER_TIER = """
mutation ($level: Int!) { deleteUserTier(level: $level) }
"""

ADD_NEW_SETTING = """
mutation ($setting: TaskSettingInput!) { addNewSetting(setting: $setting) { id verification wallet { amount point }
auction direct staking { expiredTime ratio } } }
"""

UPDATE_TASK_SETTING = """
mutation ($setting: TaskSettingInput!) { updateTaskSetting(setting: $setting) { id verification wallet { amount point }
auction direct staking { expiredTime ratio } } }
"""
